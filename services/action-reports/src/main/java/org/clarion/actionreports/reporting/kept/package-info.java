/** What this service keeps of a person: what ties reports to them, shown to them and erased. */
@NullMarked
package org.clarion.actionreports.reporting.kept;

import org.jspecify.annotations.NullMarked;
