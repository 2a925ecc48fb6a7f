package org.clarion.actionreports.reporting.verifying;

import java.util.UUID;
import org.clarion.mail.Address;

/** A mail about to be written: to whom, about which report, with which link. */
record Addressed(UUID reportId, Address to, String language, String token) {}
