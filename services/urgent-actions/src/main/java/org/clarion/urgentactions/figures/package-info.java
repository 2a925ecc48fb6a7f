/** What the other services state of an action, put together for whoever works on it: figures, letters, mails. */
@NullMarked
package org.clarion.urgentactions.figures;

import org.jspecify.annotations.NullMarked;
