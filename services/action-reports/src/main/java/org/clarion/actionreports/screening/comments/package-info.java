/** What people told us beside their reports, for staff to read. */
@NullMarked
package org.clarion.actionreports.screening.comments;

import org.jspecify.annotations.NullMarked;
