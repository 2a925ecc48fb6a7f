/** The counts that staff see. */
@NullMarked
package org.clarion.actionreports.counts;

import org.jspecify.annotations.NullMarked;
