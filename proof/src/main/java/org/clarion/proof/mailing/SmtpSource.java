package org.clarion.proof.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Postfix's own load generator, where this machine has it: the same mail again and again, neither written nor signed. */
public final class SmtpSource {

    private static final long PATIENCE_SECONDS = 300;

    private SmtpSource() {}

    /** Mails a second over so many connections that stay open; empty where Postfix is not installed. */
    public static Optional<Double> perSecond(SmtpSink sink, int connections, int mails, long bytesEach)
            throws IOException, InterruptedException {
        var program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        long before = sink.mails();
        long began = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        program.get().toString(),
                        "-d",
                        "-s",
                        String.valueOf(connections),
                        "-m",
                        String.valueOf(mails),
                        "-l",
                        String.valueOf(Math.max(1000, bytesEach)),
                        "-f",
                        "source@example.org",
                        "-t",
                        "sink@example.org",
                        "127.0.0.1:" + sink.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        long taken = sink.mails() - before;
        return taken == 0 ? Optional.empty() : Optional.of(taken / seconds);
    }

    private static Optional<Path> program() {
        var folders = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(folders.split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "smtp-source"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
