package org.clarion.supporters.mailing;

import java.util.UUID;

/**
 * What others may know of a mail.
 *
 * @param waits whether it has not gone yet, as far as is noted here
 */
public record MailOnItsWay(UUID supporterId, boolean waits) {}
