/** People at the public pages, and what their browsers were answered. */
@NullMarked
package org.clarion.proof.visiting;

import org.jspecify.annotations.NullMarked;
