/** What was published of an action over time: each version with its differences, and a public word on what changed. */
@NullMarked
package org.clarion.urgentactions.versions;

import org.jspecify.annotations.NullMarked;
