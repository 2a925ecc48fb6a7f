/** Compares what was acknowledged with all the places that should know of it. Shares no code with the services. */
@NullMarked
package org.clarion.proof.checking;

import org.jspecify.annotations.NullMarked;
