/** What is to be looked at before an action goes out: the rules of letter writing, dates and numbers that disagree, and what was settled. */
@NullMarked
package org.clarion.urgentactions.checklist;

import org.jspecify.annotations.NullMarked;
