/** Right of reply: who was asked for their view of which asks, and what they answered. */
@NullMarked
package org.clarion.urgentactions.asks.answering;

import org.jspecify.annotations.NullMarked;
