/** The ledger of consent: what somebody agreed to, for which purpose, and when it ended. */
@NullMarked
package org.clarion.supporters.consents;

import org.jspecify.annotations.NullMarked;
