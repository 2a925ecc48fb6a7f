/** What the desk says: the signatures of its message bundles, and the facts of sheets put into words. */
@NullMarked
package org.clarion.urgentactions.desk.words;

import org.jspecify.annotations.NullMarked;
