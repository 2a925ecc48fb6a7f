/** Being forgotten everywhere: asked once, done by every service, proved to staff without a name, and said to the person. */
@NullMarked
package org.clarion.supporters.erasing;

import org.jspecify.annotations.NullMarked;
