/** Letters that somebody reads before they go: held by rules or all of an action, accepted, redacted or given back. */
@NullMarked
package org.clarion.letters.reviewing;

import org.jspecify.annotations.NullMarked;
