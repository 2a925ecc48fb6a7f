/** Turns a sheet pasted from a document, a mail or a page into the parts of an urgent action, and says what it doubts. */
@NullMarked
package org.clarion.urgentactions.reading;

import org.jspecify.annotations.NullMarked;
