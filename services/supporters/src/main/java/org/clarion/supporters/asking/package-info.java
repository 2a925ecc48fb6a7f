/** "What do you know of me": asked with an address, answered by mail with a link that only its owner can have. */
@NullMarked
package org.clarion.supporters.asking;

import org.jspecify.annotations.NullMarked;
