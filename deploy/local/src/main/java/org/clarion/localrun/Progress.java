package org.clarion.localrun;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells the person at the terminal what happens, in plain lines. */
final class Progress {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final PrintStream terminal;
    private final Clock clock;
    private final Instant began;
    private boolean settled;

    Progress(PrintStream terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.began = clock.instant();
    }

    synchronized void say(String line) {
        terminal.println(line);
        terminal.flush();
    }

    /** While everything starts it matters how long it takes; later, when it happened. */
    synchronized void news(String line) {
        if (settled) {
            say(TIME.format(clock.instant()) + " " + line);
        } else {
            sayWithTime(line);
        }
    }

    synchronized void settle() {
        settled = true;
    }

    void sayWithTime(String line) {
        double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "%s (%.1f s)", line, seconds));
    }
}
