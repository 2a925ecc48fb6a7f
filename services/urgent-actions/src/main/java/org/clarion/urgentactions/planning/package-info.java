/** Launching at a time: planned, called off, done by itself, or refused at that time with what is missing. */
@NullMarked
package org.clarion.urgentactions.planning;

import org.jspecify.annotations.NullMarked;
