/** What others were told of our directories (embassies, postage, sections), entry by entry, so that it can be told again. */
@NullMarked
package org.clarion.urgentactions.directories;

import org.jspecify.annotations.NullMarked;
