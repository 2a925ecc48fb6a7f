/** Searching over everything at the desk: actions in any language of their sheets, and the entries of the directories. */
@NullMarked
package org.clarion.urgentactions.finding;

import org.jspecify.annotations.NullMarked;
