/** What a person told us is readable only with our keys, and elsewhere they are only a pseudonym; keys change without losing a row. */
@NullMarked
package org.clarion.privacy;

import org.jspecify.annotations.NullMarked;
