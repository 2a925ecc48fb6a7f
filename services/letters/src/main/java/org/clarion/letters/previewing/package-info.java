/** The letters to the officials of a sheet that is not out yet, for whoever makes it. */
@NullMarked
package org.clarion.letters.previewing;

import org.jspecify.annotations.NullMarked;
