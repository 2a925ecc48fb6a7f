/** Letters to officials: written by supporters, printed or sent, each with its own fate. */
@NullMarked
package org.clarion.letters;

import org.jspecify.annotations.NullMarked;
