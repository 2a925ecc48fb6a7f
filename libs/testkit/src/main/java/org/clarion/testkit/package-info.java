/** A test can have a database, a broker, a clock, a mailbox and the house rules. */
@NullMarked
package org.clarion.testkit;

import org.jspecify.annotations.NullMarked;
