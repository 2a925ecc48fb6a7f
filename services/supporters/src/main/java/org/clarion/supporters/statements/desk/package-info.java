/** Joint statements at the desk: written, opened, closed; signatures looked at before they show. */
@NullMarked
package org.clarion.supporters.statements.desk;

import org.jspecify.annotations.NullMarked;
