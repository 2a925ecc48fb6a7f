/** What everybody sees of documents: the list, each document in its languages, on paper and in a feed, and an action's page for the media. */
@NullMarked
package org.clarion.urgentactions.papers.showing;

import org.jspecify.annotations.NullMarked;
