package org.clarion.actionreports.reporting.verifying;

import org.clarion.mail.Address;
import org.clarion.privacy.KnownNames;

/**
 * Whom we ask, and in which language.
 *
 * @param names by which rows may know whoever has the address
 * @param askedFrom the pseudonym of the client that gave the address
 */
record Reporter(Address address, KnownNames names, String language, String askedFrom) {}
