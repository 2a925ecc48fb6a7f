package org.clarion.supporters.delivering;

import java.util.UUID;

/**
 * One mailing: the mails of one kind about one action.
 *
 * @param number "106.23"
 * @param kind as in {@code due_mail}
 * @param waiting for their turn
 * @param unwanted kept back by what their readers chose, or by how many may go to one reader
 * @param unreachable not sent, because their readers' addresses do not work or they complained
 */
record MailingFate(
        UUID actionId,
        String title,
        int series,
        String number,
        String kind,
        MailTally tally,
        long waiting,
        long unwanted,
        long unreachable) {

    /** The action's page for staff. */
    public String desk() {
        return "/desk/actions/" + actionId;
    }
}
