/** Newsletters of sections: which there could be, and who wants them. None is sent from here. */
@NullMarked
package org.clarion.supporters.newsletters;

import org.jspecify.annotations.NullMarked;
