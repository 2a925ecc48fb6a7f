/** Told if and only if it happened; acted on once. */
@NullMarked
package org.clarion.outbox;

import org.jspecify.annotations.NullMarked;
