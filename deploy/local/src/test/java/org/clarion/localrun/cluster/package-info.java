/** What deploy/kubernetes says is what a cluster takes, and what compose and the local run say. */
@NullMarked
package org.clarion.localrun.cluster;

import org.jspecify.annotations.NullMarked;
