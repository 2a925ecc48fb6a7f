/** A deadline passes: each is watched from the moment it is set, and passes once. */
@NullMarked
package org.clarion.urgentactions.deadlines.closing;

import org.jspecify.annotations.NullMarked;
