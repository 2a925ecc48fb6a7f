/** What the desk may know: how many, never who. */
@NullMarked
package org.clarion.supporters.counting;

import org.jspecify.annotations.NullMarked;
