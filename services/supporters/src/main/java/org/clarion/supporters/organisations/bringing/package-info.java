/** Organisations brought as a list: the signatories of a paper as they were pasted, or a file; first looked at, then taken in. */
@NullMarked
package org.clarion.supporters.organisations.bringing;

import org.jspecify.annotations.NullMarked;
