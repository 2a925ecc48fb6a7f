package org.clarion.proof.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One connection that is kept; it carries one request at a time. */
final class LoadLine {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final LoadReading reading = new LoadReading();
    private @Nullable ByteBuffer waiting;
    private long number;
    private long due;
    private long sent;
    private boolean busy;

    private LoadLine(SocketChannel channel, Selector selector, int interest) throws IOException {
        this.channel = channel;
        this.key = channel.register(selector, interest, this);
    }

    /** Nobody waits while it is opened: what is sent meanwhile goes as soon as it is open. */
    static LoadLine to(int port, Selector selector) throws IOException {
        var channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        boolean open = channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new LoadLine(channel, selector, open ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
    }

    boolean busy() {
        return busy;
    }

    long sent() {
        return sent;
    }

    void send(long newNumber, long newDue, ByteBuffer request) throws IOException {
        number = newNumber;
        due = newDue;
        sent = System.nanoTime();
        busy = true;
        reading.clear();
        if (channel.isConnected()) {
            write(request);
        } else {
            waiting = ByteBuffer.allocate(request.remaining()).put(request).flip();
        }
    }

    /** Takes what is there; true when an answer is whole. */
    boolean receive() throws IOException {
        if (key.isConnectable()) {
            channel.finishConnect();
            key.interestOps(SelectionKey.OP_READ);
            if (waiting != null) {
                write(waiting);
                waiting = null;
            }
            return false;
        }
        if (channel.read(reading.room()) < 0) {
            throw new IOException("the line was closed");
        }
        return busy && reading.isWhole();
    }

    /** A few hundred bytes always have room. */
    private void write(ByteBuffer request) throws IOException {
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    Answer answered(long now) {
        busy = false;
        return new Answer(number, reading.status(), reading.saysWhenToComeAgain(), due, sent, now);
    }

    /** Nobody knows what became of what was on its way. */
    Answer broken(long now) {
        busy = false;
        return new Answer(number, Answer.UNKNOWN, false, due, sent, now);
    }

    void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException closed) {
            // it is gone either way
        }
    }
}
