/** How long we keep what, in the words of the pages and mails that promise it. */
@NullMarked
package org.clarion.supporters.terms;

import org.jspecify.annotations.NullMarked;
