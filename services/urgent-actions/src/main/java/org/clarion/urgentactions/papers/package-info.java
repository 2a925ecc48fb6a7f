/** Documents: press releases, open letters, statements, reports and news, from the desk's first draft until they are withdrawn. */
@NullMarked
package org.clarion.urgentactions.papers;

import org.jspecify.annotations.NullMarked;
