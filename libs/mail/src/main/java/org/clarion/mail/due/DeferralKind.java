package org.clarion.mail.due;

import java.util.regex.Pattern;

/** Whom a "not now" is about, by the codes of RFC 5321 and RFC 3463. */
enum DeferralKind {
    /** One mailbox: full, or busy. Its mail alone waits. */
    MAILBOX,
    /** The server of a domain: it has had enough of us for now. */
    DOMAIN,
    /** The mail server that all our mail goes through: it does not answer. */
    SERVER;

    private static final Pattern CODES = Pattern.compile("SMTP (4\\d\\d)(?: 4\\.(\\d)\\.\\d+)?");
    private static final String CLOSING = "421";
    /** Addressing, mailbox and content: the matter of one mail. */
    private static final String OF_ONE_MAIL = "126";

    /** @param reason as a deferral tells it */
    static DeferralKind of(String reason) {
        var codes = CODES.matcher(reason);
        if (!codes.matches()) {
            return reason.startsWith("The mail server") ? SERVER : MAILBOX;
        }
        var subject = codes.group(2);
        var isOfOneMail = subject != null && OF_ONE_MAIL.contains(subject);
        return isOfOneMail && !codes.group(1).equals(CLOSING) ? MAILBOX : DOMAIN;
    }
}
