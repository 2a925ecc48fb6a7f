package org.clarion.outbox;

import org.jspecify.annotations.Nullable;

/** A message is no event we can read. Thrown in a listener it sends the message to the dead letters. */
public class Unreadable extends RuntimeException {

    Unreadable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
