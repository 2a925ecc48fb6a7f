/** Parts of the run, each a process of its own, kept alive and stopped again. */
@NullMarked
package org.clarion.localrun.watching;

import org.jspecify.annotations.NullMarked;
