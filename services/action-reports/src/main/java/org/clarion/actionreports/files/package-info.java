/** Reports as files: lists read in, lines mended and counted in portions, and everything handed out again. */
@NullMarked
package org.clarion.actionreports.files;

import org.jspecify.annotations.NullMarked;
