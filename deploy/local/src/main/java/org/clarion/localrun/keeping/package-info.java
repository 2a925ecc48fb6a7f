/** Backing up the four databases of a running house, and bringing them back. */
@NullMarked
package org.clarion.localrun.keeping;

import org.jspecify.annotations.NullMarked;
