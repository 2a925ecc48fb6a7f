/** The asks of a plan as a collection for other programs, in the manner of OSDI. */
@NullMarked
package org.clarion.urgentactions.asks.collection;

import org.jspecify.annotations.NullMarked;
