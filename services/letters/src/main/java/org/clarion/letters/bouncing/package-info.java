/** Letters that were accepted and came back by mail: heard, understood where they can be, and taken back. */
@NullMarked
package org.clarion.letters.bouncing;

import org.jspecify.annotations.NullMarked;
