/** The three figures of every action, changed only together with what they count. */
@NullMarked
package org.clarion.actionreports.journal.totals;

import org.jspecify.annotations.NullMarked;
