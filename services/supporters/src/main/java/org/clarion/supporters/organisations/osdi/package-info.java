/** Organisations as programs of others see them: OSDI 1.2. */
@NullMarked
package org.clarion.supporters.organisations.osdi;

import org.jspecify.annotations.NullMarked;
