/** The urgent action itself: drafted, launched, changed, ended, and what may be published of it. */
@NullMarked
package org.clarion.urgentactions.sheets;

import org.jspecify.annotations.NullMarked;
