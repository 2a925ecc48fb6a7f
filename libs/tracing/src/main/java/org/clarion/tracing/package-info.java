/** Following one deed through all services, without a word of a person. */
@NullMarked
package org.clarion.tracing;

import org.jspecify.annotations.NullMarked;
