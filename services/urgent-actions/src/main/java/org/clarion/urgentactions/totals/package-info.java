/** What we know of the counting: a copy fed by the events of action-reports, for pages that are open too. */
@NullMarked
package org.clarion.urgentactions.totals;

import org.jspecify.annotations.NullMarked;
