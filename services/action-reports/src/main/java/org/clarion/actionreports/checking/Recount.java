package org.clarion.actionreports.checking;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.TotalsCell;
import org.clarion.actionreports.journal.totals.TotalsChange;
import org.clarion.contracts.TotalsEvent.Figures;

/** One action's figures as they are told and as its journal counts them, both at the same moment. */
record Recount(UUID actionId, Side told, Side counted) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    /** All figures of an action, and how many reports it has. */
    record Side(Map<TotalsCell, Figures> figures, long reports) {

        static final Side NONE = new Side(Map.of(), 0);

        Figures of(TotalsCell cell) {
            return figures.getOrDefault(cell, NOTHING);
        }

        /** Every figure as bytes, in one order; what is all zeros says nothing. */
        byte[] bytes() {
            var lines = new StringBuilder();
            new TreeMap<>(figures).forEach((cell, one) -> {
                if (!one.equals(NOTHING)) {
                    lines.append(cell).append(' ').append(one).append('\n');
                }
            });
            return lines.append(reports).append('\n').toString().getBytes(StandardCharsets.UTF_8);
        }

        Side and(Side other) {
            var all = new TreeMap<>(figures);
            other.figures.forEach((cell, more) -> all.merge(cell, more, TotalsChange::sum));
            return new Side(all, reports + other.reports);
        }
    }

    boolean agrees() {
        return differences().isEmpty();
    }

    /** What differs, by its place: {@code CHANNEL POST}, or {@code reports}. */
    Map<String, Difference> differences() {
        var found = new TreeMap<String, Difference>();
        var cells = new TreeSet<>(told.figures().keySet());
        cells.addAll(counted.figures().keySet());
        for (var cell : cells) {
            note(
                    found,
                    cell.dimension() + " " + cell.item(),
                    FiguresInText.write(told.of(cell)),
                    FiguresInText.write(counted.of(cell)));
        }
        note(found, "reports", String.valueOf(told.reports()), String.valueOf(counted.reports()));
        return found;
    }

    /** Added to what is told, whatever came in meanwhile, it makes it right: both sides have moved alike since. */
    TotalsChange mending() {
        var tally = new TotalsChange();
        var cells = new TreeSet<>(told.figures().keySet());
        cells.addAll(counted.figures().keySet());
        for (var cell : cells) {
            var less = told.of(cell);
            if (!less.equals(counted.of(cell))) {
                var more = new Figures(-less.reported(), -less.verified(), -less.delivered());
                tally.move(cell, TotalsChange.sum(counted.of(cell), more));
            }
        }
        tally.arrived(actionId, counted.reports() - told.reports());
        return tally;
    }

    private static void note(Map<String, Difference> found, String place, String told, String counted) {
        if (!Objects.equals(told, counted)) {
            found.put(place, new Difference(told, counted));
        }
    }
}
