/** A list that people keep in a spreadsheet is read as they meant it, and none that we write is run by one. */
@NullMarked
package org.clarion.spreadsheets;

import org.jspecify.annotations.NullMarked;
