package org.clarion.mail;

/** What became of a mail when it was handed over. */
public sealed interface MailOutcome {

    /** The mail server took it. It may still come back. */
    record Accepted() implements MailOutcome {}

    /** The mail server will never take it: do not try again. */
    record Refused(String reason) implements MailOutcome {}

    /** Not now: the mail server was busy or away. Try again later. */
    record Deferred(String reason) implements MailOutcome {}

    /** Real sending is on, and the recipient's domain is not on the allow-list. Nothing was sent. */
    record NotAllowed(String domain) implements MailOutcome {}

    /** For mail that may wait: an operator may yet allow a domain, so that is no refusal for good. */
    default MailOutcome mayYetBeAllowed() {
        return this instanceof NotAllowed ? new Deferred("domain not allowed") : this;
    }
}
