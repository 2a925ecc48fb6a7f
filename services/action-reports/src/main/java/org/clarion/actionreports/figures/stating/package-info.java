/** The figures as a whole, stated now and then for the desk page of the action, away from the path on which reports are accepted. */
@NullMarked
package org.clarion.actionreports.figures.stating;

import org.jspecify.annotations.NullMarked;
