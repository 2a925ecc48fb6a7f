/** Joining through somebody else's page: the OSDI sign-up helper. */
@NullMarked
package org.clarion.supporters.osdi;

import org.jspecify.annotations.NullMarked;
