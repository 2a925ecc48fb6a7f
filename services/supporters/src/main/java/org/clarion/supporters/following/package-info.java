/** Asking to be told how one case ends, confirming it, and ending it; without joining the network. */
@NullMarked
package org.clarion.supporters.following;

import org.jspecify.annotations.NullMarked;
