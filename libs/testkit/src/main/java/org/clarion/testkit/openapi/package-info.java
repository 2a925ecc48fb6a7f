/** Holds a running service to its OpenAPI document: whatever is asked, well or badly, the answer is one that stands there. */
@NullMarked
package org.clarion.testkit.openapi;

import org.jspecify.annotations.NullMarked;
