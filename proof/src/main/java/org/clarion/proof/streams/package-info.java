/** Many open event streams, read by one thread. */
@NullMarked
package org.clarion.proof.streams;

import org.jspecify.annotations.NullMarked;
