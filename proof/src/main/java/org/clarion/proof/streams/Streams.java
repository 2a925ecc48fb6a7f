package org.clarion.proof.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens streams of an action's figures and tells every total that a reader sees. */
public final class Streams implements AutoCloseable {

    private final Selector selector;
    private final Teller teller;
    private final int port;
    private final byte[] request;
    private final ByteBuffer room = ByteBuffer.allocate(65_536);
    private final List<OpenStream> streams = new ArrayList<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final Thread reader = Thread.ofPlatform().name("streams").daemon().unstarted(this::read);
    private volatile boolean closing;

    /** Hears that a stream has shown a total, and when. */
    public interface Teller {
        void shown(int stream, long reported, long nanoTime);
    }

    public Streams(int port, String path, String cookie, Teller teller) throws IOException {
        this.selector = Selector.open();
        this.port = port;
        this.teller = teller;
        this.request = """
                GET %s HTTP/1.1\r
                Host: localhost\r
                Accept: text/event-stream\r
                Cookie: %s\r
                \r
                """.formatted(path, cookie).getBytes(StandardCharsets.US_ASCII);
    }

    /** Totals at the desk of urgent-actions. */
    public static String ofTotals(String action) {
        return "/desk/actions/" + action + "/totals";
    }

    /** Counts at the desk of action-reports. */
    public static String ofReports(String action) {
        return "/desk/reports/" + action + "/stream";
    }

    /** Opens one more; they are read from {@link #start()} on. */
    public void open() throws IOException {
        streams.add(OpenStream.open(streams.size(), port, request, selector));
    }

    public void start() {
        reader.start();
    }

    public int lost() {
        return lost.get();
    }

    private void read() {
        try {
            while (!closing) {
                selector.select(this::read, 100);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(SelectionKey key) {
        var stream = (OpenStream) key.attachment();
        try {
            stream.read(room).ifPresent(total -> teller.shown(stream.number(), total, System.nanoTime()));
        } catch (IOException ended) {
            key.cancel();
            stream.close();
            lost.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        selector.wakeup();
        try {
            reader.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        streams.forEach(OpenStream::close);
        selector.close();
    }
}
