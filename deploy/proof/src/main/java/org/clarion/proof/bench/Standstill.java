package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.clarion.proof.load.Tally;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.Section;

/** Three times the load while the journal is locked: nothing can be accepted, so what a refusal costs is seen alone. */
final class Standstill implements Part {

    private static final int OF_THE_OVERLOAD = 15;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public Section run(Setting setting) throws Exception {
        var lasting = setting.scale().overload().dividedBy(OF_THE_OVERLOAD);
        int rate = Overload.TIMES * setting.rate();
        var meanwhile = new Tally(second -> {});
        Shot shot;
        try (var beside = Executors.newSingleThreadExecutor();
                var lock = JournalLock.held(setting.house())) {
            beside.submit(() -> lock.releaseAfter(lasting));
            shot = Shot.fire(setting, "standstill", setting.reports(rate, lasting), answer -> {
                if (lock.isHeld()) {
                    meanwhile.accept(answer);
                }
            });
        }
        var exactness = Exactness.of(setting, shot);
        return new Section(
                "Standstill: %,d a second for %d s, the journal locked".formatted(rate, lasting.toSeconds()),
                notes(exactness),
                figures(shot, meanwhile),
                List.of(),
                exactness.holds());
    }

    private static List<String> notes(Exactness exactness) {
        var notes = new ArrayList<String>();
        notes.add("Another transaction held the table of reports; whoever stood in the line waited for it. Refusals"
                + " are those of that time.");
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(Shot shot, Tally meanwhile) {
        var figures = new ArrayList<>(Overload.refusals(meanwhile));
        figures.add(Figure.of(
                "refused while it was locked",
                String.valueOf(meanwhile.refusals().getTotalCount())));
        for (var part : List.of("action-reports", Shot.OURSELVES)) {
            figures.add(Figure.of("CPU per request, " + part, Figure.number("%.3f ms", shot.millisPerRequest(part))));
        }
        return figures;
    }
}
