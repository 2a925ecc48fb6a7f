/** What everybody may see of an action's totals: a page, an answer for programs, and what other sites can show. */
@NullMarked
package org.clarion.actionreports.figures.open;

import org.jspecify.annotations.NullMarked;
