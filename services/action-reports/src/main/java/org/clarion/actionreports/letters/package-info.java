/** What became of the letters that Clarion sent. */
@NullMarked
package org.clarion.actionreports.letters;

import org.jspecify.annotations.NullMarked;
