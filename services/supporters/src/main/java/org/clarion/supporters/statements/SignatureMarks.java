package org.clarion.supporters.statements;

import org.jspecify.annotations.Nullable;

/**
 * Keyed fingerprints beside a signature: by them it is found, and nobody is known by them without our key.
 *
 * @param domain of the organisation's domain, made for one statement alone
 * @param signer pseudonym of whoever signs
 * @param second of whoever approves
 */
record SignatureMarks(
        String domain, String signer, @Nullable String second) {}
