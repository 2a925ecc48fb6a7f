/** What is done again and again. */
@NullMarked
package org.clarion.supporters.rounds;

import org.jspecify.annotations.NullMarked;
