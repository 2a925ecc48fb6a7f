package org.clarion.supporters.steering;

/**
 * What the page of a mailing shows.
 *
 * @param readers whom it would go to, if it began now, of one that has not begun
 * @param through how many mails are through, in a sentence
 * @param pace how many go in a minute and how long the rest takes, in a sentence or two; empty while none is to go
 * @param because why somebody said that it is urgent; empty where nobody did
 */
record MailingView(
        MailingLine line, MailingFigures figures, long readers, String through, String pace, String because) {

    /** Beside a number only whether it is one or many is asked. */
    public int readersInWords() {
        return (int) Math.min(readers, Integer.MAX_VALUE);
    }
}
