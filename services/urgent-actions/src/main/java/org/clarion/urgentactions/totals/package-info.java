/** What we know of the counting: a copy fed by the events of action-reports, and the streams that show it change. */
@NullMarked
package org.clarion.urgentactions.totals;

import org.jspecify.annotations.NullMarked;
