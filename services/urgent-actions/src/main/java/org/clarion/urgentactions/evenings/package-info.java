/** Letter-writing evenings: all the paper that a group needs, in one PDF. */
@NullMarked
package org.clarion.urgentactions.evenings;

import org.jspecify.annotations.NullMarked;
