/** What could not be heard is seen by a person, and can be heard again. */
@NullMarked
package org.clarion.deadletters;

import org.jspecify.annotations.NullMarked;
