/** Which addresses a service really answers at, and to whom: read from the running application, never from a list of ours. */
@NullMarked
package org.clarion.testkit.endpoints;

import org.jspecify.annotations.NullMarked;
