/** No mail leaves unless allowed; no header can be forged. */
@NullMarked
package org.clarion.mail;

import org.jspecify.annotations.NullMarked;
