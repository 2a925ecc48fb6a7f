/** People keep being found when the key, or the form in which addresses are compared, is another; two rows of one person become one. */
@NullMarked
package org.clarion.supporters.renaming;

import org.jspecify.annotations.NullMarked;
