package org.clarion.supporters.inquiring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail to the person, and its fate.
 *
 * @param title of the action it was about; nothing for a mail about joining
 * @param at when it came to its end; while it waits, when it was made
 * @param state of the queue: DUE, CLAIMED, SENT, REFUSED, GIVEN_UP, NOT_NEEDED
 * @param keptBack because of what, for one that was not sent
 * @param came how it came back: HARD, SOFT, COMPLAINT
 * @param status what the mail server said, in codes
 */
record InquiredMail(
        String kind,
        @Nullable String title,
        Instant at,
        String state,
        @Nullable String keptBack,
        @Nullable String came,
        @Nullable String status) {

    /** Its fate in one word, for the words of the page. */
    public MailEnd end() {
        if (came != null) {
            return came.equals("COMPLAINT") ? MailEnd.COMPLAINED : MailEnd.CAME_BACK;
        }
        return switch (state) {
            case "SENT" -> MailEnd.SENT;
            case "REFUSED", "GIVEN_UP" -> MailEnd.FAILED;
            case "NOT_NEEDED" -> keptBack == null ? MailEnd.NOT_NEEDED : unsent(keptBack);
            default -> MailEnd.WAITING;
        };
    }

    private static MailEnd unsent(String why) {
        return switch (why) {
            case "ADDRESS", "COMPLAINT" -> MailEnd.PAUSED;
            case "HOUSE" -> MailEnd.TOO_MANY;
            default -> MailEnd.NOT_WANTED;
        };
    }
}
