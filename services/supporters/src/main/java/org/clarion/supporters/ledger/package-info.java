/** The ledger of consent as the person sees it, as administrators do for a reason, and as a file. */
@NullMarked
package org.clarion.supporters.ledger;

import org.jspecify.annotations.NullMarked;
