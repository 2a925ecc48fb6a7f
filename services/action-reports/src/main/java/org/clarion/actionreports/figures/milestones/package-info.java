/** How far an action has come: noted once, told once, shown where it gives heart. */
@NullMarked
package org.clarion.actionreports.figures.milestones;

import org.jspecify.annotations.NullMarked;
