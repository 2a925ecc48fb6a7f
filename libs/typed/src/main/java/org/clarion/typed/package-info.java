/** What somebody types means the same at every door. */
@NullMarked
package org.clarion.typed;

import org.jspecify.annotations.NullMarked;
