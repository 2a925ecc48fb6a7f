package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Tally.Second;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** A steady stream of reports on a timetable that does not wait for answers. */
final class Sustained implements BenchPart {

    private static final int AT_LEAST = 3900;
    private static final double MILLIS_EACH = 0.25;

    @Override
    public String name() {
        return "sustained";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var scale = setting.scale();
        var warmUp = WarmUp.of(setting);
        var shot = Shot.fire(setting, name(), setting.reports(setting.rate(), scale.sustained()));
        setting.measured().sustained = shot.perSecond();
        var exactness = Exactness.of(setting, shot);
        return new ProofSection(
                "Sustained: %,d a second for %d s, open loop"
                        .formatted(setting.rate(), scale.sustained().toSeconds()),
                notes(setting, exactness),
                figures(warmUp, shot),
                charts(shot),
                exactness.holds());
    }

    private static List<String> notes(BenchSetting setting, Exactness exactness) {
        var notes = new ArrayList<String>();
        notes.add(
                setting.scale().rate() > 0
                        ? "The rate is the one that was asked for."
                        : "The rate is the larger of 3,940 a second and 0.65 of what pgbench reached in this run.");
        notes.add("Reports vary over targets, channels, 50 countries, 5 sections and quantities of 1 to 3; "
                + "one request in 40 repeats the report before it and must not count again.");
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(WarmUp warmUp, Shot shot) {
        var figures = new ArrayList<>(warmUp.figures());
        figures.add(Figure.of(
                "accepted",
                Figure.perSecond(shot.perSecond()),
                Aim.atLeast(shot.perSecond(), AT_LEAST, Figure.perSecond(AT_LEAST))));
        figures.addAll(answers(shot));
        figures.addAll(Latency.figures("from due to answered", shot.tally().acceptances(), Shot.IN_TIME));
        figures.addAll(spent(shot));
        figures.add(spentByTheHouse("CPU per accept, the whole house", shot));
        return figures;
    }

    /** Services, PostgreSQL, Kafka and edge together. */
    static Figure spentByTheHouse(String what, Shot shot) {
        var measured = shot.millisEachOfTheHouse();
        return Figure.of(
                what,
                Figure.number("%.3f ms", measured),
                Aim.atMost(measured, MILLIS_EACH, Figure.number("%.2f ms", MILLIS_EACH)));
    }

    private static List<Chart> charts(Shot shot) {
        var overTime = new OverTime(shot);
        var latency = Latency.line("from due to answered", shot.tally().acceptances());
        return List.of(
                Latency.chart("Latency of what was accepted, by percentile", List.of(latency)),
                overTime.chart(
                        "Accepted, second by second", "a second", List.of(overTime.line("accepted", Second::accepted))),
                overTime.chart(
                        "Slowest hundredth, second by second", "ms", List.of(overTime.line("p99", Second::p99))));
    }

    /** All that was due, by what became of it. */
    static List<Figure> answers(Shot shot) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("due in all", String.valueOf(shot.timetable().requests())));
        figures.add(Figure.of(
                "of these sent",
                String.valueOf(shot.issued()),
                Aim.exactly(shot.issued(), shot.timetable().requests())));
        Tally tally = shot.tally();
        tally.byStatus()
                .forEach((status, many) -> figures.add(
                        Figure.of(status == 0 ? "without an answer" : "answered " + status, String.valueOf(many))));
        return figures;
    }

    static List<Figure> spent(Shot shot) {
        var figures = new ArrayList<Figure>();
        for (var part : List.of("action-reports", "postgresql", "kafka", "urgent-actions")) {
            figures.add(Figure.of("CPU per accept, " + part, Figure.number("%.3f ms", shot.millisEach(part))));
        }
        figures.add(Figure.of("the load's share of all cores", Figure.number("%.0f %%", 100 * shot.ownShare())));
        return figures;
    }
}
