package org.clarion.proof.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** One connection of the sink. Answers are kept back while more commands have come already (RFC 2920). */
final class SinkTalk {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");
    private static final Pattern REPLY_TO = Pattern.compile("(?im)^Reply-To:(?:[^<\\r\\n]*<)?\\s*([^>\\s]+@[^>\\s]+)");
    private static final int HEAD = 8192;

    private final InputStream in;
    private final OutputStream out;
    private final Taken taken;
    private final byte[] buffer = new byte[65_536];
    private final StringBuilder answers = new StringBuilder();
    private int from;
    private int to;
    private String recipient = "";

    /** What is done with a mail. */
    interface Taken {
        void mail(SinkMail mail, long size);
    }

    SinkTalk(InputStream in, OutputStream out, Taken taken) {
        this.in = in;
        this.out = out;
        this.taken = taken;
    }

    void run() throws IOException {
        say("220 sink");
        while (true) {
            var line = line();
            if (line.isEmpty()) {
                return;
            }
            var verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say("250-sink\r\n250 PIPELINING");
                case "DATA" -> {
                    say("354 go on");
                    flush();
                    mail();
                    say("250 taken");
                }
                case "RCPT" -> {
                    recipient = line.replaceAll("(?i)^RCPT TO:\\s*<?([^>\\s]*)>?.*$", "$1")
                            .strip();
                    say("250 ok");
                }
                case "QUIT" -> {
                    say("221 bye");
                    flush();
                    return;
                }
                default -> say("250 ok");
            }
        }
    }

    private void say(String answer) {
        answers.append(answer).append("\r\n");
    }

    private void flush() throws IOException {
        if (!answers.isEmpty()) {
            out.write(answers.toString().getBytes(StandardCharsets.US_ASCII));
            out.flush();
            answers.setLength(0);
        }
    }

    /** Empty at the end. */
    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            while (from < to) {
                char sign = (char) buffer[from++];
                line.append(sign);
                if (sign == '\n') {
                    return line.toString();
                }
            }
            if (!more()) {
                return "";
            }
        }
    }

    /** Up to the line with nothing but a dot. */
    private void mail() throws IOException {
        var head = new StringBuilder(HEAD);
        long size = 0;
        int seen = 2; // of "\r\n.\r\n": the line of DATA ended one
        while (true) {
            while (from < to) {
                byte sign = buffer[from++];
                size++;
                if (head.length() < HEAD) {
                    head.append((char) sign);
                }
                seen = next(seen, sign);
                if (seen == 5) {
                    taken.mail(new SinkMail(recipient, first(MESSAGE_ID, head), first(REPLY_TO, head)), size);
                    return;
                }
            }
            if (!more()) {
                throw new IOException("hung up within a mail");
            }
        }
    }

    private static String first(Pattern header, CharSequence head) {
        var found = header.matcher(head);
        return found.find() ? found.group(1) : SinkMail.NONE;
    }

    private static int next(int seen, byte sign) {
        return switch (sign) {
            case '\r' -> seen == 3 ? 4 : 1;
            case '\n' -> seen == 1 ? 2 : seen == 4 ? 5 : 0;
            case '.' -> seen == 2 ? 3 : 0;
            default -> 0;
        };
    }

    private boolean more() throws IOException {
        flush();
        from = 0;
        to = in.read(buffer);
        return to > 0;
    }
}
