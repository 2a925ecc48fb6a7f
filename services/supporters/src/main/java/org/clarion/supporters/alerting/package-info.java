/** Telling supporters once of what is new: an action launched, a change, how it ended, to those whom staff chose. */
@NullMarked
package org.clarion.supporters.alerting;

import org.jspecify.annotations.NullMarked;
