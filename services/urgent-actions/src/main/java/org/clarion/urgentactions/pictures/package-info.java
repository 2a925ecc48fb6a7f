/** The picture of who is in danger: handed in with their agreement, described in words, shown where their name stands. */
@NullMarked
package org.clarion.urgentactions.pictures;

import org.jspecify.annotations.NullMarked;
