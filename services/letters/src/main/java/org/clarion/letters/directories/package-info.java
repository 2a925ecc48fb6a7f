/** Our copy of the directories of the desk: which embassy takes a copy from whom, and how post goes. */
@NullMarked
package org.clarion.letters.directories;

import org.jspecify.annotations.NullMarked;
