/** Figures as files for a spreadsheet. */
@NullMarked
package org.clarion.supporters.files;

import org.jspecify.annotations.NullMarked;
