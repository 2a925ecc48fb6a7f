/** Every service says how it is, and knows whether anybody can hear it. */
@NullMarked
package org.clarion.vitals;

import org.jspecify.annotations.NullMarked;
