/** What a friend would say who read the letter once: a calm list, which never stops a letter. */
@NullMarked
package org.clarion.letters.writing.advice;

import org.jspecify.annotations.NullMarked;
