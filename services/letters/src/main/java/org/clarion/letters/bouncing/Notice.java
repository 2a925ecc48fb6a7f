package org.clarion.letters.bouncing;

import java.util.UUID;

/** What a mail in the bounce mailbox says. */
sealed interface Notice {

    /** This letter was not delivered and never will be. */
    record CameBack(UUID letterId, String status) implements Notice {}

    /** Whoever the letter reached has a machine answer: on holiday, or "write to us by post". For staff to read. */
    record Answered(UUID letterId, String said) implements Notice {}

    /** A machine's word that changes nothing: a delay, a receipt. */
    record NothingNew() implements Notice {}

    /** A person should look. */
    record Unclear() implements Notice {}
}
