/** Deadlines in people's own calendars: a private address for each member, what stands at it, and the page that gives it out. */
@NullMarked
package org.clarion.urgentactions.deadlines.calendar;

import org.jspecify.annotations.NullMarked;
