/** What rules noticed, and what people decide about it. */
@NullMarked
package org.clarion.actionreports.screening.board;

import org.jspecify.annotations.NullMarked;
