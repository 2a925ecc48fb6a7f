/** Where a mail server turns single letters away, those of a day leave in one mail; each is a letter all the same. */
@NullMarked
package org.clarion.letters.gathering;

import org.jspecify.annotations.NullMarked;
