/** Whoever asks sees what every service keeps of them, and whoever asks to be forgotten is, in each of them. */
@NullMarked
package org.clarion.forgetting;

import org.jspecify.annotations.NullMarked;
