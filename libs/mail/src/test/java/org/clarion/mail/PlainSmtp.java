package org.clarion.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that writes down every byte it is told, and answers as the test wishes. */
final class PlainSmtp implements AutoCloseable {

    private final ServerSocket server = open();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final Queue<String> answersToSender = new ConcurrentLinkedQueue<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile String answerToRecipient = "250 ok";
    private volatile String answerToMessage = "250 ok";
    private volatile String answerToPassword = "235 ok";
    private volatile String offer = "PIPELINING";
    private volatile boolean silent;
    private volatile boolean endless;
    private volatile boolean deaf;

    PlainSmtp() {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> commands() {
        return commands;
    }

    List<String> messages() {
        return messages;
    }

    /** Only the next sender gets this answer. */
    void answerToSenderOnce(String answer) {
        answersToSender.add(answer);
    }

    void answerToPassword(String answer) {
        answerToPassword = answer;
    }

    void answerToRecipient(String answer) {
        answerToRecipient = answer;
    }

    /** Nothing stands for hanging up. */
    void answerToMessage(String answer) {
        answerToMessage = answer;
    }

    void sayNothing() {
        silent = true;
    }

    /** Greets for ever, a line now and then. */
    void neverComeToTheEnd() {
        endless = true;
    }

    /** Asks for the message and does not read it. */
    void readNothing() {
        deaf = true;
    }

    void offer(String extension) {
        offer = extension;
    }

    void hangUp() throws IOException {
        for (var client : clients) {
            client.close();
        }
    }

    void forget() {
        commands.clear();
        messages.clear();
        answerToRecipient = "250 ok";
        answerToMessage = "250 ok";
        silent = false;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofPlatform().daemon().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        clients.add(client);
        try (client) {
            greet(client);
            listen(client);
        } catch (IOException | InterruptedException gone) {
            // the client hung up
        } finally {
            clients.remove(client);
        }
    }

    private void greet(Socket client) throws IOException, InterruptedException {
        while (endless) {
            say(client, "220-one moment please");
            never.await(100, TimeUnit.MILLISECONDS);
        }
        say(client, "220 plain");
    }

    private void listen(Socket client) throws IOException, InterruptedException {
        var in = new BufferedInputStream(client.getInputStream());
        for (var line = line(in); line != null; line = line(in)) {
            commands.add(line);
            answer(client, in, line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT));
            if (line.equals("QUIT")) {
                return;
            }
            if (line.equals("STARTTLS")) {
                listen(Certificates.encrypted(client));
                return;
            }
        }
    }

    private void answer(Socket client, BufferedInputStream in, String verb) throws IOException, InterruptedException {
        switch (verb) {
            case "EHLO" -> say(client, "250-plain\r\n250 " + offer);
            case "AUTH" -> say(client, answerToPassword);
            case "STARTTLS" -> say(client, "220 go on");
            case "MAIL" -> say(client, Objects.requireNonNullElse(answersToSender.poll(), "250 ok"));
            case "RCPT" -> say(client, answerToRecipient);
            case "DATA" -> take(client, in);
            case "QUIT" -> say(client, "221 bye");
            default -> say(client, "250 ok");
        }
    }

    private void take(Socket client, BufferedInputStream in) throws IOException, InterruptedException {
        // Asked for together with a recipient that is refused (RFC 2920): whoever takes it would swallow what follows.
        if (!answerToRecipient.startsWith("250")) {
            say(client, "554 no valid recipients");
            return;
        }
        say(client, "354 go on");
        if (deaf) {
            never.await();
        }
        messages.add(untilDot(in));
        say(client, answerToMessage);
    }

    private void say(Socket client, String answer) throws IOException {
        if (answer.isEmpty()) {
            client.close();
        } else if (!silent) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }
    }

    /** Ends a message where the laxest server would: at a dot alone between any two line ends. */
    private static String untilDot(BufferedInputStream in) throws IOException {
        var all = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            all.append((char) b);
            if (b == '\n' && all.toString().matches("(?s).*[\\r\\n]\\.\\r?\\n")) {
                break;
            }
        }
        return all.toString();
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1).replace("\r", "");
            }
            line.write(b);
        }
        return null;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
