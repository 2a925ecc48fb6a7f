/** What a person told us is readable only with our key, and elsewhere they are only a pseudonym. */
@NullMarked
package org.clarion.privacy;

import org.jspecify.annotations.NullMarked;
