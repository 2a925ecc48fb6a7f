/** The four services of this house, and what people call them. */
@NullMarked
package org.clarion.urgentactions.parts;

import org.jspecify.annotations.NullMarked;
