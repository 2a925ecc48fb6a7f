/** What this service keeps of a person: their letters, shown to them and erased. */
@NullMarked
package org.clarion.letters.kept;

import org.jspecify.annotations.NullMarked;
