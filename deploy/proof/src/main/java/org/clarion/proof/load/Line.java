package org.clarion.proof.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection that is kept; it carries one request at a time. */
final class Line {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Reading reading = new Reading();
    private long number;
    private long due;
    private long sent;
    private boolean busy;

    private Line(SocketChannel channel, Selector selector) throws IOException {
        this.channel = channel;
        this.key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    static Line to(int port, Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        return new Line(channel, selector);
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
        while (request.hasRemaining()) {
            channel.write(request); // a few hundred bytes always have room
        }
    }

    /** Reads what is there; true when the answer is whole. */
    boolean receive() throws IOException {
        if (channel.read(reading.room()) < 0) {
            throw new IOException("the line was closed");
        }
        return busy && reading.isWhole();
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
