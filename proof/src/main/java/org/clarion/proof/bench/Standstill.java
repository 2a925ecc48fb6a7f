package org.clarion.proof.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.clarion.proof.load.Tally;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** Three times the load while the journal is locked: nothing can be accepted, so what a refusal costs is seen alone. */
final class Standstill implements BenchPart {

    private static final int PARTS_OF_THE_OVERLOAD = 15;

    /** The lock outlasts the last request, and the wait for its refusal. */
    private static final Duration LONGER = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var lasting = setting.scale().overload().dividedBy(PARTS_OF_THE_OVERLOAD);
        int rate = Overload.TIMES * setting.rate();
        var meanwhile = new Tally(second -> {});
        Shot shot;
        try (var beside = Executors.newSingleThreadExecutor();
                var lock = JournalLock.held(setting.house())) {
            var released = beside.submit(() -> {
                lock.releaseAfter(lasting.plus(LONGER));
                return null;
            });
            shot = Shot.fire(setting, "standstill", setting.reports(rate, lasting), answer -> {
                if (lock.isHeld()) {
                    meanwhile.accept(answer);
                }
            });
            released.get();
        }
        var exactness = Exactness.of(setting, shot);
        return new ProofSection(
                "Standstill: %,d a second for %d s, the journal locked".formatted(rate, lasting.toSeconds()),
                notes(exactness),
                figures(shot, meanwhile),
                List.of(),
                exactness.holds());
    }

    private static List<String> notes(Exactness exactness) {
        var notes = new ArrayList<String>();
        notes.add(
                "Another transaction held the table of reports until a second after the last request. Refusals are those"
                        + " of that time; those few who stood in the line waited, and were written after it.");
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(Shot shot, Tally meanwhile) {
        var figures = new ArrayList<>(Overload.refusals(meanwhile));
        for (var part : List.of("action-reports", Shot.OURSELVES)) {
            figures.add(Figure.of("CPU per request, " + part, Figure.number("%.3f ms", shot.millisPerRequest(part))));
        }
        return figures;
    }
}
