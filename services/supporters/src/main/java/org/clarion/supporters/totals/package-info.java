/** How much people did on each action, as action-reports counted it: our copy, for mails. */
@NullMarked
package org.clarion.supporters.totals;

import org.jspecify.annotations.NullMarked;
