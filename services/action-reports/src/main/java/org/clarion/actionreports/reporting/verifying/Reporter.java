package org.clarion.actionreports.reporting.verifying;

import org.clarion.mail.Address;

/**
 * Whom we ask, and in which language.
 *
 * @param askedFrom the pseudonym of the client that gave the address
 */
record Reporter(Address address, String pseudonym, String language, String askedFrom) {}
