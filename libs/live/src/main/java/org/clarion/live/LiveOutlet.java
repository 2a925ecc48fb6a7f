package org.clarion.live;

import io.vertx.core.buffer.Buffer;

/** Where what an open page is told goes out. */
interface LiveOutlet {

    /** Sends what is written in the manner of event streams. */
    void send(Buffer written);

    /** Whether the reader keeps up: for one who does not nothing is piled up. */
    boolean ready();

    /** To be called whenever a reader who did not keep up has caught up. */
    void whenReady(Runnable goOn);

    /** Whether the reader has gone. */
    boolean closed();

    /** Nothing more comes: whoever still wants to follow asks anew. */
    void end();
}
