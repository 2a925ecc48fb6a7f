/** Telling every confirmed supporter once of a newly launched action. */
@NullMarked
package org.clarion.supporters.alerting;

import org.jspecify.annotations.NullMarked;
