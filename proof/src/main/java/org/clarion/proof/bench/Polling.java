package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.clarion.localrun.Port;
import org.clarion.proof.load.Generator;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** A crowd that asks for the public count again and again while reports come in. */
final class Polling implements BenchPart {

    private static final int READERS = 256;
    private static final int REPORTS_A_SECOND = 200;
    private static final String SERVICE = "urgent-actions";

    @Override
    public String name() {
        return "polling";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var lasting = setting.scale().live();
        var reads = new Tally(second -> {});
        var readers = new Generator(
                setting.house().port(Port.URGENT_ACTIONS),
                Timetable.closed(READERS, lasting),
                Requests.reading("/actions/%s/totals.json".formatted(setting.action())),
                reads);
        Shot shot;
        try (var beside = Executors.newSingleThreadExecutor()) {
            var reading = beside.submit(readers::run);
            shot = Shot.fire(setting, name(), setting.reports(REPORTS_A_SECOND, lasting));
            reading.get();
        }
        var exactness = Exactness.of(setting, shot);
        return new ProofSection(
                "Polling: %d readers of the public count for %d s".formatted(READERS, lasting.toSeconds()),
                notes(exactness),
                figures(shot, reads),
                List.of(),
                exactness.holds());
    }

    private static List<String> notes(Exactness exactness) {
        var notes = new ArrayList<String>();
        notes.add("Each reader asks again as soon as it is answered, at the port of urgent-actions; "
                + "meanwhile %d reports a second come in.".formatted(REPORTS_A_SECOND));
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(Shot shot, Tally reads) {
        long served = reads.acceptances().getTotalCount();
        long errors = reads.answers() - served;
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("reads served", Figure.perSecond(served / shot.seconds())));
        figures.add(Figure.of("reads not served", String.valueOf(errors), Aim.exactly(errors, 0)));
        figures.addAll(Latency.figures("from asked to read", reads.acceptances()));
        figures.add(Figure.of(
                "CPU per read, " + SERVICE,
                Figure.number("%.3f ms", shot.spent().getOrDefault(SERVICE, 0L) / (double) Math.max(1, served))));
        figures.add(Figure.of("reports accepted meanwhile", Figure.perSecond(shot.perSecond())));
        figures.add(Figure.of("reports, from due to answered, p99", Figure.millis(shot.p99())));
        figures.add(Figure.of("the load's share of all cores", Figure.number("%.0f %%", 100 * shot.ownShare())));
        return figures;
    }
}
