/** What waits for whoever looks at the first page of the desk, and what they mostly go on to. */
@NullMarked
package org.clarion.urgentactions.waiting;

import org.jspecify.annotations.NullMarked;
