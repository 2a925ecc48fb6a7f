package org.clarion.actionreports.reporting.verifying;

import java.util.UUID;
import org.clarion.mail.Address;

/**
 * A mail about to be written: to whom, about which report, with which link.
 *
 * @param mailId the same over all attempts to send it, another when its reporter asks anew
 */
record Addressed(UUID reportId, UUID mailId, Address to, String language, String token) {}
