/** Who of the network acted on which action: told by pseudonym, recognised here and nowhere else. */
@NullMarked
package org.clarion.supporters.acts;

import org.jspecify.annotations.NullMarked;
