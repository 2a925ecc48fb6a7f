/** Organisations invited by mail to sign a statement: what each answered, reminders, and the result to all who signed. */
@NullMarked
package org.clarion.supporters.inviting;

import org.jspecify.annotations.NullMarked;
