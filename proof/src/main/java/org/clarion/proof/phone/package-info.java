/** What the public pages cost somebody with a cheap phone, looked at by Lighthouse. */
@NullMarked
package org.clarion.proof.phone;

import org.jspecify.annotations.NullMarked;
