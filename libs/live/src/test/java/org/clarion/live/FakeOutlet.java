package org.clarion.live;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader who may be slow, may go, and whose line may break. */
final class FakeOutlet implements LiveOutlet {

    final List<Buffer> sent = new CopyOnWriteArrayList<>();
    boolean closed;
    boolean broken;
    private boolean ready = true;
    private Runnable goOn = () -> {};

    @Override
    public void send(Buffer written) {
        if (broken) {
            throw new IllegalStateException("Response head already sent");
        }
        sent.add(written);
    }

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public void whenReady(Runnable goOn) {
        this.goOn = goOn;
    }

    @Override
    public boolean closed() {
        return closed;
    }

    void fallBehind() {
        ready = false;
    }

    void catchUp() {
        ready = true;
        goOn.run();
    }

    @Override
    public void end() {
        closed = true;
    }
}
