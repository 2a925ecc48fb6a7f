package org.clarion.urgentactions.totals;

import io.vertx.core.buffer.Buffer;

/** An open page that shows totals. */
public interface Outlet {

    /** Sends what is written in the manner of event streams. */
    void send(Buffer written);

    /** Whether the reader keeps up: to one who does not, the newest is sent later and nothing is piled up. */
    boolean ready();

    /** Whether the reader has gone. */
    boolean closed();
}
