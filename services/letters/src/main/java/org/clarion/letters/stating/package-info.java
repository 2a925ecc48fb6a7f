/** The exact totals go back: a signed letter to each official and to the people at risk, and a page behind a secret link. */
@NullMarked
package org.clarion.letters.stating;

import org.jspecify.annotations.NullMarked;
