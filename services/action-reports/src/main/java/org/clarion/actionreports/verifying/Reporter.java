package org.clarion.actionreports.verifying;

import org.clarion.mail.Address;

/** Whom we ask, and in which language. */
record Reporter(Address address, String pseudonym, String language) {}
