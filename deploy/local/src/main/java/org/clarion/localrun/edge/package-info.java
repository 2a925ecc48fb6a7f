/** One address for all services: sends each request on by its path. */
@NullMarked
package org.clarion.localrun.edge;

import org.jspecify.annotations.NullMarked;
