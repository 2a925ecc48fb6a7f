/** Whether all is well, in one sentence, and if not what to do. */
@NullMarked
package org.clarion.urgentactions.health;

import org.jspecify.annotations.NullMarked;
