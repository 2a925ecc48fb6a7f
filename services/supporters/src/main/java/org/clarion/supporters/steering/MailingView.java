package org.clarion.supporters.steering;

/**
 * What the page of a mailing shows.
 *
 * @param readers whom it would go to, if it began now, of one that has not begun
 * @param perMinute how many mails go in a minute now; 0 where none does
 * @param timeLeft in words; empty where nobody can say
 * @param because why somebody said that it is urgent; empty where nobody did
 */
record MailingView(
        MailingLine line, MailingFigures figures, long readers, long perMinute, String timeLeft, String because) {

    // Beside a number only whether it is one or many is asked.

    public int readersInWords() {
        return (int) Math.min(readers, Integer.MAX_VALUE);
    }

    public int rateInWords() {
        return (int) Math.min(perMinute, Integer.MAX_VALUE);
    }
}
