/** Administrators look after accounts. */
@NullMarked
package org.clarion.urgentactions.staff.administering;

import org.jspecify.annotations.NullMarked;
