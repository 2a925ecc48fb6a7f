package org.clarion.bounces;

import java.util.UUID;

/** What a mail in the bounce mailbox says. */
sealed interface MailNotice {

    /** This mail was not delivered and never will be; the status code is one of RFC 3463. */
    record CameBack(UUID mail, String status) implements MailNotice {}

    /** Whoever the mail reached has a machine answer: on holiday, or "write to us by post". For staff to read. */
    record Answered(UUID mail, String said) implements MailNotice {}

    /** What a person may have written to the return address, without what it repeats of the mail. */
    record Wrote(UUID mail, String said) implements MailNotice {}

    /** Whoever got the mail told their provider that they do not want it (RFC 5965). */
    record Complained(UUID mail) implements MailNotice {}

    /** A machine's word that changes nothing: a delay, a receipt. */
    record NothingNew() implements MailNotice {}

    /** A person should look. */
    record Unclear() implements MailNotice {}
}
