/** Letters to set, and what else sets them. */
@NullMarked
package org.clarion.proof.letters;

import org.jspecify.annotations.NullMarked;
