/** Files that staff bring to a directory: read by its columns, shown line by line for what they would do, then taken in. */
@NullMarked
package org.clarion.urgentactions.filing;

import org.jspecify.annotations.NullMarked;
