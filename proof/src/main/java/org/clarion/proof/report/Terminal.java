package org.clarion.proof.report;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** What the person at the terminal reads: progress with the time, and tables. */
public final class Terminal implements Consumer<String> {

    private static final String ROW = "  %-46s %14s  %-34s %6s  %-24s %s%n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final PrintStream out;
    private final Clock clock;

    public Terminal(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void accept(String line) {
        out.println(TIME.format(clock.instant()) + " " + line);
        out.flush();
    }

    public Instant now() {
        return clock.instant();
    }

    public void print(Summary summary) {
        print(summary.section());
    }

    public synchronized void print(ProofSection section) {
        out.println();
        out.println(section.title() + (section.exact() ? "" : "  *** NOT EXACT ***"));
        out.printf(ROW, "what", "figure", "beside", "ratio", "aim", "verdict");
        section.figures()
                .forEach(figure -> out.printf(
                        ROW,
                        figure.what(),
                        figure.figure(),
                        figure.beside(),
                        figure.ratioText(),
                        figure.aimText(),
                        figure.verdictText()));
        section.notes().forEach(note -> out.println("  " + note));
        out.flush();
    }
}
