/** What we remember of urgent actions: our own copy, fed by their events, the newest sheet only. */
@NullMarked
package org.clarion.letters.appeals;

import org.jspecify.annotations.NullMarked;
