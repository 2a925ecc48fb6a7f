/** Mails to those who work at the desk: what is due soon, what lacks its outcome, what they were given, and what the day brings. */
@NullMarked
package org.clarion.urgentactions.deadlines.reminding;

import org.jspecify.annotations.NullMarked;
