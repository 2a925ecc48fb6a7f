/** Which urgent actions supporters were alerted about. */
@NullMarked
package org.clarion.supporters.actions;

import org.jspecify.annotations.NullMarked;
