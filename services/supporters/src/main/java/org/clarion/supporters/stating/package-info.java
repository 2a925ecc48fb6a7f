/** How far the mails about an action are, stated for its desk page: how many, never to whom. */
@NullMarked
package org.clarion.supporters.stating;

import org.jspecify.annotations.NullMarked;
