/** What people told us beside their reports, for staff to read. */
@NullMarked
package org.clarion.actionreports.hearing;

import org.jspecify.annotations.NullMarked;
