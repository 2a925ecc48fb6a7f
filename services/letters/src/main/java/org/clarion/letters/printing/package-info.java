/** A letter on paper: a page to print and post, or plain text to take along. */
@NullMarked
package org.clarion.letters.printing;

import org.jspecify.annotations.NullMarked;
