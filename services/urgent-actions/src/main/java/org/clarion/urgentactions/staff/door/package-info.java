/** The door of the desk: logging in, a forgotten password, an invitation. */
@NullMarked
package org.clarion.urgentactions.staff.door;

import org.jspecify.annotations.NullMarked;
