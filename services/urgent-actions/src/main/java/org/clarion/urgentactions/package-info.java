/** Urgent actions from the pasted sheet to the day they end: drafting, launching, showing, and the totals beside them. */
@NullMarked
package org.clarion.urgentactions;

import org.jspecify.annotations.NullMarked;
