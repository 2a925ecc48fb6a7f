/** What officials answer, as far as it is known, and where they stand. */
@NullMarked
package org.clarion.letters.answering;

import org.jspecify.annotations.NullMarked;
