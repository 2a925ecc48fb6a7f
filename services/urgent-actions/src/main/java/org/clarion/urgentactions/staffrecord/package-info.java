/** The one record of what staff did in all four services: heard, never changed, read and handed out. */
@NullMarked
package org.clarion.urgentactions.staffrecord;

import org.jspecify.annotations.NullMarked;
