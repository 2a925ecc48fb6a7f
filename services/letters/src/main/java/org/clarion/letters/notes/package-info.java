/** Mails to writers about what became of their letters: which are due. */
@NullMarked
package org.clarion.letters.notes;

import org.jspecify.annotations.NullMarked;
