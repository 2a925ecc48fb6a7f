/** How the JVM of a part is called, and what makes its next start quicker. */
@NullMarked
package org.clarion.localrun.starting;

import org.jspecify.annotations.NullMarked;
