/** How far a plan has come: as it stands, as it stood on a day, and what changed between two; as a page, on paper and as a file. */
@NullMarked
package org.clarion.urgentactions.asks.progress;

import org.jspecify.annotations.NullMarked;
