/** A real broker and a real database from Maven artifacts, for tests and the local run. */
@NullMarked
package org.clarion.embedded;

import org.jspecify.annotations.NullMarked;
