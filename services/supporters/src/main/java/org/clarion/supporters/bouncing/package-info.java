/** Mails to supporters that come back, and complaints about them: heard, counted, and mail paused where it must be. */
@NullMarked
package org.clarion.supporters.bouncing;

import org.jspecify.annotations.NullMarked;
