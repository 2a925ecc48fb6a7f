/** Mail that is due goes once, late rather than never, with no transaction open while a mail server takes its time. */
@NullMarked
package org.clarion.mail.due;

import org.jspecify.annotations.NullMarked;
