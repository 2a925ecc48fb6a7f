package org.clarion.mail.due;

/** Fired inside a transaction that leaves mail to send; the thread that sends wakes once it has committed. */
public record MailIsDue() {}
