/** The programs behind {@code ./clarion bench} and {@code ./clarion drill}. */
@NullMarked
package org.clarion.proof;

import org.jspecify.annotations.NullMarked;
