/** The desk of the campaigners: drafts, live actions, and the forms they are worked on with. */
@NullMarked
package org.clarion.urgentactions.desk;

import org.jspecify.annotations.NullMarked;
