package org.clarion.proof.mailing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.clarion.proof.house.Pause;

/**
 * A mail server (SMTP, RFC 5321, with PIPELINING) that takes every mail, writes down for whom and under which Message-ID
 * before it says so, and keeps nothing else. It asks nothing of the services and knows nothing of them.
 */
public final class SmtpSink implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServerSocket server;
    private final Path journal;
    private final BufferedWriter lines;
    private final LongSupplier thinks;
    private final AtomicLong mails = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long lastAt;

    private SmtpSink(ServerSocket server, Path journal, LongSupplier thinks) throws IOException {
        this.server = server;
        this.thinks = thinks;
        this.journal = journal;
        this.lines = Files.newBufferedWriter(journal);
        Thread.ofPlatform().name("mail sink").daemon().start(this::serve);
    }

    /** Listens on a port of this machine, once whoever had it is gone; 0 takes one that is free. */
    public static SmtpSink on(int port, Path journal) throws IOException {
        return on(port, journal, () -> 0);
    }

    /**
     * The same, as slow as a mail server that looks at what it gets.
     *
     * @param thinks milliseconds, asked for before a mail is written down and once more before it says so
     */
    public static SmtpSink on(int port, Path journal, LongSupplier thinks) throws IOException {
        var bound = new AtomicReference<ServerSocket>();
        if (!Pause.until(() -> isBound(port, bound), PATIENCE)) {
            throw new IllegalStateException("port %d is not given up".formatted(port));
        }
        return new SmtpSink(bound.get(), journal, thinks);
    }

    private static boolean isBound(int port, AtomicReference<ServerSocket> bound) {
        try {
            var server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            bound.set(server);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public long mails() {
        return mails.get();
    }

    /** Of all mails together. */
    public long bytes() {
        return bytes.get();
    }

    /** When the last mail was taken, by {@link System#nanoTime}. */
    public long lastAt() {
        return lastAt;
    }

    /** A line for each mail: its recipient, its Message-ID, and whom an answer goes to. */
    public Path journal() {
        return journal;
    }

    /** All of them, in the order in which they were taken. */
    public List<SinkMail> taken() throws IOException {
        try (var all = Files.lines(journal)) {
            return all.map(SinkMail::of).toList();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            new SinkTalk(client.getInputStream(), client.getOutputStream(), this::take).run();
        } catch (IOException gone) {
            // whoever hung up, or was killed, comes back
        }
    }

    /** Once this has returned the mail is as good as delivered. */
    private void take(SinkMail mail, long size) {
        Pause.millis(thinks.getAsLong());
        synchronized (lines) {
            try {
                lines.write(mail.line() + "\n");
                lines.flush();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        bytes.addAndGet(size);
        lastAt = System.nanoTime();
        mails.incrementAndGet();
        Pause.millis(thinks.getAsLong());
    }

    @Override
    public void close() throws IOException {
        server.close();
        lines.close();
    }
}
