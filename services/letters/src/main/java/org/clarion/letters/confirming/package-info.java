/** A letter leaves only after its writer pressed the button on a page that a mail led to. */
@NullMarked
package org.clarion.letters.confirming;

import org.jspecify.annotations.NullMarked;
