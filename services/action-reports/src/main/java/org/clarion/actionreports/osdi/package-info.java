/** Campaigns and reports for other systems, in the language of OSDI 1.2. */
@NullMarked
package org.clarion.actionreports.osdi;

import org.jspecify.annotations.NullMarked;
