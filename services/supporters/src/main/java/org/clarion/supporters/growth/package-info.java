/** How the network grows: by week, country and language; numbers, and of very few people only that they are there. */
@NullMarked
package org.clarion.supporters.growth;

import org.jspecify.annotations.NullMarked;
