/** Writers hear by mail what became of their letters, and are asked once whether a reply came. */
@NullMarked
package org.clarion.letters.informing;

import org.jspecify.annotations.NullMarked;
