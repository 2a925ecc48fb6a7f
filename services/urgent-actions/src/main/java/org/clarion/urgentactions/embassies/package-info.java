/** The directory of embassies: kept at the desk, from files and by hand, so that a supporter's copy finds its address. */
@NullMarked
package org.clarion.urgentactions.embassies;

import org.jspecify.annotations.NullMarked;
