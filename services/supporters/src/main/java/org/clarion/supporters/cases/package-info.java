/** Which cases somebody follows to their end. */
@NullMarked
package org.clarion.supporters.cases;

import org.jspecify.annotations.NullMarked;
