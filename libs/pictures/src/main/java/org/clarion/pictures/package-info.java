/** Pictures that somebody hands in: decoded with care, made anew, with nothing in them but the picture. */
@NullMarked
package org.clarion.pictures;

import org.jspecify.annotations.NullMarked;
