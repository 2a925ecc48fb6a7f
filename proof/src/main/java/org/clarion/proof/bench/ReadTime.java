package org.clarion.proof.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;

/** How long reads of the totals take. */
final class ReadTime {

    private static final int WARM = 10_000;
    private static final int READS = 2000;
    private static final int IN_SMALL = 100;

    /** What was read, in microseconds, when the action had so many reports. */
    record Reads(long reports, Histogram osdi, Histogram publicCount) {}

    private final BenchSetting setting;

    ReadTime(BenchSetting setting) {
        this.setting = setting;
    }

    /** One after another on one connection; what is not yet compiled is not counted. */
    Reads read(long reports) throws IOException {
        var shown = setting.shown();
        return new Reads(reports, read(shown.campaign(setting.action())), read(shown.publicCount(setting.action())));
    }

    private Histogram read(String address) throws IOException {
        var shown = setting.shown();
        boolean inSmall = setting.scale().reportsToReadOver() == 0;
        for (int read = 0; !inSmall && read < WARM; read++) {
            shown.get(address);
        }
        var reads = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        for (int read = 0; read < (inSmall ? IN_SMALL : READS); read++) {
            long began = System.nanoTime();
            shown.get(address);
            reads.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began));
        }
        return reads;
    }

    static List<Figure> figures(Reads few) {
        return List.of(
                figure("OSDI campaign", few.reports(), few.osdi()),
                figure("public count", few.reports(), few.publicCount()));
    }

    static List<Figure> figures(Reads few, Reads many) {
        var figures = new ArrayList<>(figures(few));
        figures.add(figure("OSDI campaign", many.reports(), many.osdi(), few.osdi()));
        figures.add(figure("public count", many.reports(), many.publicCount(), few.publicCount()));
        return figures;
    }

    private static Figure figure(String what, long reports, Histogram reads) {
        return new Figure(
                "%s, median, at %,d reports".formatted(what, reports),
                Figure.millis(Latency.millis(reads, 50)),
                "p99 " + Figure.millis(Latency.millis(reads, 99)),
                null,
                null);
    }

    private static Figure figure(String what, long reports, Histogram reads, Histogram few) {
        double median = Latency.millis(reads, 50);
        double atFew = Latency.millis(few, 50);
        return new Figure(
                "%s, median, at %,d reports".formatted(what, reports),
                Figure.millis(median),
                "p99 %s; at few %s".formatted(Figure.millis(Latency.millis(reads, 99)), Figure.millis(atFew)),
                median / atFew,
                Aim.atMost(median / atFew, 1.2, "1.2 of it"));
    }
}
