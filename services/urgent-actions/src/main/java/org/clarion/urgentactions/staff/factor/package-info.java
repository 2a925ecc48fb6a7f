/** The second factor: codes of an app, and codes for the day the phone is lost. */
@NullMarked
package org.clarion.urgentactions.staff.factor;

import org.jspecify.annotations.NullMarked;
