/** Looking one person up by their address, for a reason that is recorded. */
@NullMarked
package org.clarion.supporters.inquiring;

import org.jspecify.annotations.NullMarked;
