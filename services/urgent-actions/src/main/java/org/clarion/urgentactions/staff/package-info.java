/** The built-in directory of those who work at the desk, and their log-in. */
@NullMarked
package org.clarion.urgentactions.staff;

import org.jspecify.annotations.NullMarked;
