/** Who is in the network, readable only with our key. */
@NullMarked
package org.clarion.supporters.people;

import org.jspecify.annotations.NullMarked;
