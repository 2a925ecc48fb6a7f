/** Actions with retries while random processes are killed. */
@NullMarked
package org.clarion.proof.drill;

import org.jspecify.annotations.NullMarked;
