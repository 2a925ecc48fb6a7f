/** Reads a press release, a letter, a statement, a report or a piece of news: each part in its field, doubts where it may be wrong. */
@NullMarked
package org.clarion.urgentactions.papers.reading;

import org.jspecify.annotations.NullMarked;
