/** The pages of plans and their asks: at the desk brought, looked at, published and judged; for everybody to read and to take along. */
@NullMarked
package org.clarion.urgentactions.asks.following;

import org.jspecify.annotations.NullMarked;
