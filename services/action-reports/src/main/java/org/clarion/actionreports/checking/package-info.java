/** Whether the totals are what the journal says: found out all the time, and made so on demand. */
@NullMarked
package org.clarion.actionreports.checking;

import org.jspecify.annotations.NullMarked;
