/** A supporter writes a letter in own words; nothing is stored while they write. */
@NullMarked
package org.clarion.letters.writing;

import org.jspecify.annotations.NullMarked;
