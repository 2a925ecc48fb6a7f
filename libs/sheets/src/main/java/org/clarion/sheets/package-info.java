/** The newest sheet of every urgent action, never an older one, and nobody waits for a look-up. */
@NullMarked
package org.clarion.sheets;

import org.jspecify.annotations.NullMarked;
