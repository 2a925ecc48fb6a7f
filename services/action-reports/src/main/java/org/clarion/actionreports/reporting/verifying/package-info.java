/** Asking reporters by mail whether a report is theirs, and counting their yes. */
@NullMarked
package org.clarion.actionreports.reporting.verifying;

import org.jspecify.annotations.NullMarked;
