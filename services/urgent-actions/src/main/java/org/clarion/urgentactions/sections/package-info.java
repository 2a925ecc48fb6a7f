/** Sections: whom each serves, and what it lays over the sheets for its people, in general and for one action. */
@NullMarked
package org.clarion.urgentactions.sections;

import org.jspecify.annotations.NullMarked;
