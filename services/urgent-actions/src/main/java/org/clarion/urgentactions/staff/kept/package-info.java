/** What this service keeps of a person: of whoever works at the desk their account, of anybody else nothing. */
@NullMarked
package org.clarion.urgentactions.staff.kept;

import org.jspecify.annotations.NullMarked;
