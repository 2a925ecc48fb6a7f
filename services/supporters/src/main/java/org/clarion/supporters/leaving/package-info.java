/** Leaving the network, by page or with one click. */
@NullMarked
package org.clarion.supporters.leaving;

import org.jspecify.annotations.NullMarked;
