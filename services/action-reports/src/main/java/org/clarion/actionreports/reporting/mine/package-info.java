/** Reporters come back to what they reported: they see how it stands, correct it, or take it back. */
@NullMarked
package org.clarion.actionreports.reporting.mine;

import org.jspecify.annotations.NullMarked;
