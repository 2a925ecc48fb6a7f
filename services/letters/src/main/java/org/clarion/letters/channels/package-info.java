/** What a way of one's own needs beside the letter: envelope and label, a fax's first page, a reminder. Nothing is stored. */
@NullMarked
package org.clarion.letters.channels;

import org.jspecify.annotations.NullMarked;
