/** The whole system, used by people, in a real browser. */
@NullMarked
package org.clarion.journeys;

import org.jspecify.annotations.NullMarked;
