/** What is open at the desk, and how it is ended. */
@NullMarked
package org.clarion.urgentactions.staff.sessions;

import org.jspecify.annotations.NullMarked;
