/** Letters that Clarion sends for a confirmed person: queued, paced, accepted or not, and told. */
@NullMarked
package org.clarion.letters.sending;

import org.jspecify.annotations.NullMarked;
