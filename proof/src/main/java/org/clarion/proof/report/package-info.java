/** Figures on a terminal and on a page. */
@NullMarked
package org.clarion.proof.report;

import org.jspecify.annotations.NullMarked;
