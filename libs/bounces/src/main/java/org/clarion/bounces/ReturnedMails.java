package org.clarion.bounces;

import java.util.UUID;

/**
 * What a mail that comes back means to the service that sent it: the port of {@link BounceReader}. Each method is a
 * transaction of its own, and hears the same twice as no news. A bounce may be faster than the commit of the sending: wait
 * for the row.
 */
public interface ReturnedMails {

    /** What a notice was to us. */
    enum Heard {
        /** It is written down, as of now or already before: the notice can be deleted. */
        NOTED,
        /** It is written down, and the mail itself stays for people: with what is attached to it. */
        KEPT,
        /** The mail still waits here: we sent it, and died before we could note that. Heard again at the next look. */
        TOO_EARLY,
        /** We signed its address and know no such mail, or such a notice means nothing to us: a person should look. */
        UNKNOWN
    }

    /** It was not delivered and never will be. The status is a code of RFC 3463, such as {@code 5.1.1}; no text of others. */
    Heard cameBack(UUID mail, String status);

    /** Its reader's mailbox answers by itself, in these words, without what they repeat of the mail. They may name people. */
    Heard answered(UUID mail, String said);

    /** A person may have written these words to the return address. Whoever does not listen for that leaves the mail to people. */
    default Heard wrote(UUID mail, String said) {
        return Heard.UNKNOWN;
    }

    /** Its reader told their provider that they do not want it. */
    Heard complained(UUID mail);
}
