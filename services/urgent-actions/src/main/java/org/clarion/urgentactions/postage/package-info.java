/** How post goes from supporters' countries: what a letter costs, whether it is delivered, how long it takes, and who checked that. */
@NullMarked
package org.clarion.urgentactions.postage;

import org.jspecify.annotations.NullMarked;
