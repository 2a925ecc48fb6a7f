package org.clarion.supporters.growth;

import java.time.LocalDate;

/**
 * A week of the network, from Monday to Sunday by GMT.
 *
 * @param asked who asked to join and is not forgotten: who did not confirm in time is in no figure any more
 * @param left who had confirmed, and left or reached the end of the time for which they are kept
 * @param total in the network when it ended
 */
record NetworkWeek(LocalDate begins, long asked, long confirmed, long left, long total) {

    /** Whether nobody was there, or came. */
    boolean isEmpty() {
        return asked + confirmed + left + total == 0;
    }
}
