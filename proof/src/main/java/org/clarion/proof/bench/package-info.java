/** How fast the packaged system is, beside its limits in the same run. */
@NullMarked
package org.clarion.proof.bench;

import org.jspecify.annotations.NullMarked;
