/** What the network keeps of a person: shown to them, and erased. */
@NullMarked
package org.clarion.supporters.kept;

import org.jspecify.annotations.NullMarked;
