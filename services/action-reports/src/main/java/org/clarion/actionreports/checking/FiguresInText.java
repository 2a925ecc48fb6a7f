package org.clarion.actionreports.checking;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.contracts.TotalsEvent.Figures;

/** The three totals as a log, a mail and the table of differences say them. */
final class FiguresInText {

    private static final Pattern TEXT = Pattern.compile("(-?\\d+) reported, (-?\\d+) verified, (-?\\d+) delivered");

    private FiguresInText() {}

    static String write(Figures figures) {
        return "%d reported, %d verified, %d delivered"
                .formatted(figures.reported(), figures.verified(), figures.delivered());
    }

    /** Nothing where a single number stands. */
    static Optional<Figures> read(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new Figures(
                        Long.parseLong(found.group(1)), Long.parseLong(found.group(2)), Long.parseLong(found.group(3))))
                : Optional.empty();
    }
}
