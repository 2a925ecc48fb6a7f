/** Asking to join, and confirming it. */
@NullMarked
package org.clarion.supporters.joining;

import org.jspecify.annotations.NullMarked;
