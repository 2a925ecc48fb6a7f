/** Countries by the names people write, and the time zone of each. */
@NullMarked
package org.clarion.urgentactions.places;

import org.jspecify.annotations.NullMarked;
