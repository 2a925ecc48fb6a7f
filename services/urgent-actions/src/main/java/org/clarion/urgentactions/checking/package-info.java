/** A second person's check of an action before it goes out: asked for, with notes at fields, given or refused. */
@NullMarked
package org.clarion.urgentactions.checking;

import org.jspecify.annotations.NullMarked;
