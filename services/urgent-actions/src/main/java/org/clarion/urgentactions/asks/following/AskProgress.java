package org.clarion.urgentactions.asks.following;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskStatus;

/** How far the asks of a plan have come, part by part. */
public record AskProgress(List<ProgressRow> rows) {

    /** The order in which progress is read, the best first. */
    static final List<AskStatus> BEST_FIRST = List.of(
            AskStatus.MET,
            AskStatus.PARTIAL,
            AskStatus.ANNOUNCED,
            AskStatus.NOT_STARTED,
            AskStatus.REGRESSED,
            AskStatus.UNKNOWN);

    /** A part of a bar: where it begins and how wide it is, in per cent. */
    public record ProgressPiece(AskStatus status, long count, String from, String width) {

        /** Its name in the style sheet: "not-started". */
        public String style() {
            return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param value by which the list is narrowed to this part */
    public record ProgressRow(String value, Ask first, long all, List<ProgressPiece> pieces) {}

    static AskProgress by(List<Ask> asks, Function<Ask, String> part) {
        Map<String, List<Ask>> parts = new LinkedHashMap<>();
        asks.forEach(ask -> parts.computeIfAbsent(part.apply(ask), name -> new ArrayList<>())
                .add(ask));
        return new AskProgress(parts.entrySet().stream()
                .map(entry -> new ProgressRow(
                        entry.getKey(),
                        entry.getValue().getFirst(),
                        entry.getValue().size(),
                        pieces(entry.getValue())))
                .toList());
    }

    private static List<ProgressPiece> pieces(List<Ask> asks) {
        var counts = new EnumMap<AskStatus, Long>(AskStatus.class);
        asks.forEach(ask -> counts.merge(ask.status(), 1L, Long::sum));
        var pieces = new ArrayList<ProgressPiece>();
        long before = 0;
        for (var status : BEST_FIRST) {
            long count = counts.getOrDefault(status, 0L);
            pieces.add(new ProgressPiece(status, count, percent(before, asks.size()), percent(count, asks.size())));
            before += count;
        }
        return pieces;
    }

    private static String percent(long part, long all) {
        return Math.round(10_000.0 * part / all) / 100.0 + "%";
    }
}
