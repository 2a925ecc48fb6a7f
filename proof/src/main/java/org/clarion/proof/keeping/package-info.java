/** Databases backed up at different moments and brought back. */
@NullMarked
package org.clarion.proof.keeping;

import org.jspecify.annotations.NullMarked;
