/** Which urgent actions serve which asks, said from either side. */
@NullMarked
package org.clarion.urgentactions.asks.serving;

import org.jspecify.annotations.NullMarked;
