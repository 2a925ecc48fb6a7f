/** The embedded run: starts everything Clarion needs, watches it and stops it. */
@NullMarked
package org.clarion.localrun;

import org.jspecify.annotations.NullMarked;
