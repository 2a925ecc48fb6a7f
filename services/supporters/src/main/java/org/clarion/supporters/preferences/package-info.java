/** What a supporter wants to hear of, chosen by a private link. */
@NullMarked
package org.clarion.supporters.preferences;

import org.jspecify.annotations.NullMarked;
