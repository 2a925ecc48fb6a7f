/** Whom a mail goes to: staff choose, and see how many they are before it goes. */
@NullMarked
package org.clarion.urgentactions.audience;

import org.jspecify.annotations.NullMarked;
