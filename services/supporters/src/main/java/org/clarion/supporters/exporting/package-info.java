/** The addresses of the network as a file, for administrators who say why. */
@NullMarked
package org.clarion.supporters.exporting;

import org.jspecify.annotations.NullMarked;
