/** Correcting who one is, by a private link. */
@NullMarked
package org.clarion.supporters.details;

import org.jspecify.annotations.NullMarked;
