/** A staff path opens only to staff with the right role, the API only to its tokens, and both are on record. */
@NullMarked
package org.clarion.access;

import org.jspecify.annotations.NullMarked;
