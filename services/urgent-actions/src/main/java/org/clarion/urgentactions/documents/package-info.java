/** Takes the text out of a file somebody brings: text, a page, PDF or Word. Nothing in a file runs, nothing it refers to is fetched. */
@NullMarked
package org.clarion.urgentactions.documents;

import org.jspecify.annotations.NullMarked;
