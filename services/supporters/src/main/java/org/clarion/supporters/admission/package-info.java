/** Whoever asks too often, from one network or for one address, waits or shows that they are a person; nobody is locked out with others. */
@NullMarked
package org.clarion.supporters.admission;

import org.jspecify.annotations.NullMarked;
