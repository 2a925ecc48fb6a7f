/** One's own account. */
@NullMarked
package org.clarion.urgentactions.staff.account;

import org.jspecify.annotations.NullMarked;
