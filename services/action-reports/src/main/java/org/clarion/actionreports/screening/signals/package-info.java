/** What is out of the ordinary about an action's last hour, as rules that know nothing of tables. */
@NullMarked
package org.clarion.actionreports.screening.signals;

import org.jspecify.annotations.NullMarked;
