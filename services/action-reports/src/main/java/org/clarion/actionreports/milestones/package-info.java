/** How far an action has come: noted once, told once, shown where it gives heart. */
@NullMarked
package org.clarion.actionreports.milestones;

import org.jspecify.annotations.NullMarked;
