/** People of a list that an administrator hands in are asked whether they want to join. Nobody is in the network because of a file. */
@NullMarked
package org.clarion.supporters.importing;

import org.jspecify.annotations.NullMarked;
