/** What we remember of urgent actions: our own copy, fed by events. */
@NullMarked
package org.clarion.supporters.actions;

import org.jspecify.annotations.NullMarked;
