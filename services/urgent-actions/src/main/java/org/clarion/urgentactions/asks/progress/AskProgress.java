package org.clarion.urgentactions.asks.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.AskStatus;

/**
 * How far the asks of a plan have come, part by part.
 *
 * @param together all parts as one
 */
public record AskProgress(List<ProgressRow> rows, AllTogether together) {

    /** The order in which progress is read, the best first. */
    public static final List<AskStatus> BEST_FIRST = List.of(
            AskStatus.MET,
            AskStatus.PARTIAL,
            AskStatus.ANNOUNCED,
            AskStatus.NOT_STARTED,
            AskStatus.REGRESSED,
            AskStatus.UNKNOWN);

    private static final double WIDE_ENOUGH = 6;

    /**
     * A part of a bar: where it begins and how wide it is, in per cent.
     *
     * @param moved how many more there are than before; fewer where it is negative
     */
    public record ProgressPiece(AskStatus status, long count, long moved, double start, double share) {

        /** Its name in the style sheet: "not-started". */
        public String style() {
            return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String from() {
            return percent(start);
        }

        public String width() {
            return percent(share);
        }

        /** Whether its figure has room in it. */
        public boolean hasRoom() {
            return share >= WIDE_ENOUGH;
        }

        public boolean isMore() {
            return moved > 0;
        }

        public boolean isFewer() {
            return moved < 0;
        }

        /** By how many it moved, in either direction. */
        public long distance() {
            return Math.abs(moved);
        }

        private static String percent(double hundredths) {
            return Math.round(100 * hundredths) / 100.0 + "%";
        }
    }

    /** @param value by which the list is narrowed to this part */
    public record ProgressRow(String value, AskStanding first, long all, List<ProgressPiece> pieces) {}

    /** All of them. */
    public record AllTogether(long all, List<ProgressPiece> pieces) {

        public long met() {
            return count(AskStatus.MET);
        }

        public long partial() {
            return count(AskStatus.PARTIAL);
        }

        public long unknown() {
            return count(AskStatus.UNKNOWN);
        }

        private long count(AskStatus status) {
            return pieces.get(BEST_FIRST.indexOf(status)).count();
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As they stand; nothing has moved. */
    public static AskProgress by(List<AskStanding> now, Function<AskStanding, String> part) {
        return by(now, now, part);
    }

    /** @param before the same asks as they stood earlier */
    public static AskProgress by(List<AskStanding> now, List<AskStanding> before, Function<AskStanding, String> part) {
        var earlier = parts(before, part);
        return new AskProgress(
                parts(now, part).entrySet().stream()
                        .map(entry ->
                                row(entry.getKey(), entry.getValue(), earlier.getOrDefault(entry.getKey(), List.of())))
                        .toList(),
                new AllTogether(now.size(), pieces(now, before)));
    }

    private static Map<String, List<AskStanding>> parts(List<AskStanding> all, Function<AskStanding, String> part) {
        Map<String, List<AskStanding>> parts = new LinkedHashMap<>();
        all.forEach(one -> parts.computeIfAbsent(part.apply(one), name -> new ArrayList<>())
                .add(one));
        return parts;
    }

    private static ProgressRow row(String value, List<AskStanding> now, List<AskStanding> before) {
        return new ProgressRow(value, now.getFirst(), now.size(), pieces(now, before));
    }

    private static List<ProgressPiece> pieces(List<AskStanding> now, List<AskStanding> before) {
        var counts = counts(now);
        var earlier = counts(before);
        var pieces = new ArrayList<ProgressPiece>();
        long passed = 0;
        for (var status : BEST_FIRST) {
            long count = counts.getOrDefault(status, 0L);
            pieces.add(new ProgressPiece(
                    status,
                    count,
                    count - earlier.getOrDefault(status, 0L),
                    100.0 * passed / Math.max(1, now.size()),
                    100.0 * count / Math.max(1, now.size())));
            passed += count;
        }
        return pieces;
    }

    private static Map<AskStatus, Long> counts(List<AskStanding> standings) {
        var counts = new EnumMap<AskStatus, Long>(AskStatus.class);
        standings.forEach(one -> counts.merge(one.status(), 1L, Long::sum));
        return counts;
    }
}
