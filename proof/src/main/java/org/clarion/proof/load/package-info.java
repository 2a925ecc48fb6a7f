/** Requests on a timetable, and what became of each. */
@NullMarked
package org.clarion.proof.load;

import org.jspecify.annotations.NullMarked;
