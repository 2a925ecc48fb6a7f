/** The pages everybody sees: the live actions, and each action with whom to write to, why and until when. */
@NullMarked
package org.clarion.urgentactions.showing;

import org.jspecify.annotations.NullMarked;
