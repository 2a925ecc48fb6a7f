package org.clarion.proof.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.house.PartState;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;
import org.clarion.proof.visiting.Visitors;

/** What is said of a soak: what grew, by how much it might have, and what went on meanwhile. */
record SoakReport(SoakSamples samples, Shot shot, OrdinaryLife life, Duration lasting) {

    private static final double MIB = 1024.0 * 1024;

    /** What a collection finds alive differs by what is under way just then: answers, batches, caches of bounded size. */
    private static final Growth.Allowance OF_MEMORY = new Growth.Allowance(0.05, 2 * MIB);

    /** Connections, and threads of pools, come and go. */
    private static final Growth.Allowance OF_A_COUNT = new Growth.Allowance(0.05, 5);

    /** It keeps what it catches, up to two thousand mails, and is no part of a house that is used in earnest. */
    private static final String CATCHER = "mail";

    private static final int WARM_UP_PART = 6;

    private Duration warmUp() {
        return lasting.dividedBy(WARM_UP_PART);
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("samples of each part", String.valueOf(samples.many())));
        if (samples.makeALine(warmUp())) {
            figures.addAll(grown());
        }
        figures.add(Figure.of("reports by programs, accepted", Figure.perSecond(shot.perSecond())));
        figures.addAll(Latency.figures("from due to answered", shot.tally().acceptances()));
        for (var done : List.of(Visitors.FORMS, Visitors.CONFIRMED, Visitors.JOINED)) {
            figures.add(Figure.of(done, String.valueOf(life.seen().howOften(done))));
        }
        long wrong = life.seen().wrong();
        figures.add(Figure.of(
                "requests of people that did not go well at the first try",
                String.valueOf(wrong),
                Aim.exactly(wrong, 0)));
        figures.add(Figure.of("streams lost", String.valueOf(life.lostStreams()), Aim.exactly(life.lostStreams(), 0)));
        return figures;
    }

    private List<Figure> grown() {
        var figures = new ArrayList<Figure>();
        samples.jvms().forEach(part -> figures.add(bytes("live heap", part, PartState::heap, !part.equals(CATCHER))));
        samples.jvms().forEach(part -> figures.add(bytes("metaspace", part, PartState::metaspace, true)));
        samples.parts().forEach(part -> figures.add(count("threads", part, PartState::threads)));
        samples.parts().forEach(part -> figures.add(count("open files", part, PartState::files)));
        samples.parts().forEach(part -> figures.add(bytes("memory (PSS)", part, PartState::memory, false)));
        return figures;
    }

    private Figure bytes(String what, String part, ToLongFunction<PartState> held, boolean judged) {
        var growth = samples.growth(part, held, warmUp());
        double most = OF_MEMORY.of(growth.atFirst()) / MIB;
        double grown = growth.over(lasting.toSeconds()) / MIB;
        return new Figure(
                "%s of %s, grown by".formatted(what, part),
                Figure.number("%+.2f MiB", grown),
                Figure.number("%.1f MiB after the warm-up", growth.atFirst() / MIB),
                null,
                judged ? Aim.atMost(grown, most, Figure.number("%.2f MiB", most)) : null);
    }

    private Figure count(String what, String part, ToLongFunction<PartState> held) {
        var growth = samples.growth(part, held, warmUp());
        double most = OF_A_COUNT.of(growth.atFirst());
        double grown = growth.over(lasting.toSeconds());
        return new Figure(
                "%s of %s, grown by".formatted(what, part),
                Figure.number("%+.1f", grown),
                Figure.number("%.0f after the warm-up", growth.atFirst()),
                null,
                Aim.atMost(grown, most, Figure.number("%.1f", most)));
    }

    List<String> notes(Exactness exactness, List<Finding> findings) {
        var notes = new ArrayList<String>();
        notes.add(
                "%d reports a second by OSDI; one report by the form after %d s, one letter after %d s, one who joins after %d min; %d readers of seven pages; %d streams at either desk for %d s, again and again."
                        .formatted(
                                OrdinaryLife.A_SECOND,
                                OrdinaryLife.AFTER_A_FORM.toSeconds(),
                                OrdinaryLife.AFTER_A_LETTER.toSeconds(),
                                OrdinaryLife.AFTER_A_JOINER.toMinutes(),
                                OrdinaryLife.READERS,
                                OrdinaryLife.STREAMS,
                                OrdinaryLife.WATCHED.toSeconds()));
        notes.add(
                "Grown by: the slope of the line by Theil and Sen through the samples behind the warm-up (the first %d s), times the whole %d s. Live heap is what a full collection leaves."
                        .formatted(warmUp().toSeconds(), lasting.toSeconds()));
        notes.add(
                "Memory may end 5 % + 2 MiB above where it began, threads and files 5 % + 5: so much is under way at one"
                        + " moment and not at another. Memory of processes (PSS) is not judged: a JVM takes of its bound what it"
                        + " likes, PostgreSQL fills its buffers. Nor is the live heap of the mail catcher, which keeps the newest"
                        + " two thousand mails and belongs to the local run only.");
        notes.addAll(life.seen().lines());
        notes.addAll(findings.stream().map(Finding::toString).toList());
        notes.addAll(exactness.notes());
        return notes;
    }

    List<Chart> charts() {
        var charts = new ArrayList<>(samples.charts("Live heap", samples.jvms(), PartState::heap));
        charts.addAll(samples.charts("Memory (PSS)", samples.parts(), PartState::memory));
        return charts;
    }
}
