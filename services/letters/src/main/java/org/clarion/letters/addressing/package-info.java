/** Officials' addresses that fail: staff find the right one and letters go again, or their writers hear of other ways. */
@NullMarked
package org.clarion.letters.addressing;

import org.jspecify.annotations.NullMarked;
