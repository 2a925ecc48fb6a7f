/** Promise: whoever reads any page learns who runs this house, how to reach them, and what is kept of people for how long. */
@NullMarked
package org.clarion.urgentactions.imprint;

import org.jspecify.annotations.NullMarked;
