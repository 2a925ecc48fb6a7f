/** Taking reports in: many at once, each counted once, none acknowledged before it is safe. */
@NullMarked
package org.clarion.actionreports.accepting;

import org.jspecify.annotations.NullMarked;
