/** A mailing from outside: a mail server that counts what it gets, a network of supporters, and what is compared. */
@NullMarked
package org.clarion.proof.mailing;

import org.jspecify.annotations.NullMarked;
