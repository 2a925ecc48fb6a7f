/** Deadlines as those who look after them see them: the board, in whose hands an action is, another date, handing over. */
@NullMarked
package org.clarion.urgentactions.deadlines;

import org.jspecify.annotations.NullMarked;
