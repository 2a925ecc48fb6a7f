/** The alert mail about a sheet that is not out yet, for whoever makes it. */
@NullMarked
package org.clarion.supporters.previewing;

import org.jspecify.annotations.NullMarked;
