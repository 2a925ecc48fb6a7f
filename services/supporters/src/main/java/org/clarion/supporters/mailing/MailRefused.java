package org.clarion.supporters.mailing;

import java.util.UUID;

/**
 * A mail server did not take a mail, for good or for as long as we tried; told in the transaction that notes it.
 *
 * @param said its code: {@code SMTP 550 5.1.1}
 */
public record MailRefused(UUID mail, UUID supporterId, String said) {}
