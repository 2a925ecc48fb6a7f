/** The counts that staff see. */
@NullMarked
package org.clarion.actionreports.figures.desk;

import org.jspecify.annotations.NullMarked;
