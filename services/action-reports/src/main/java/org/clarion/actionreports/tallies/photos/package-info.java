/** Pictures that somebody hands in: decoded with care, made anew, with nothing in them but the picture. */
@NullMarked
package org.clarion.actionreports.tallies.photos;

import org.jspecify.annotations.NullMarked;
