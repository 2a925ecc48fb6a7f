/** How the sending goes, for staff: figures and reasons, never names or texts. */
@NullMarked
package org.clarion.letters.overseeing;

import org.jspecify.annotations.NullMarked;
