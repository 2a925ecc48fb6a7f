package org.clarion.proof.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Tally.Second;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** Kafka is killed and stays away while reports come in: nobody is refused, and when it is back everybody hears of all. */
final class Outage implements BenchPart {

    private static final int A_SECOND = 500;
    private static final Duration WINDOW = Duration.ofSeconds(2);

    /** About what Kafka needs to start: reports come in while it does, and while what waited is told. */
    private static final Duration STARTING = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "outage";
    }

    /** The load, and what became of Kafka beside it. */
    private record Trial(Shot shot, Spells spells, Absence.Course course) {}

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var health = new Health(setting.house());
        warmUp(setting);
        setting.settled();
        var began = setting.rows().now().toInstant();
        var trial = trial(setting, setting.scale().outage());
        var exactness = Exactness.of(setting, trial.shot());
        var opinion = SecondOpinion.of(setting, trial.shot(), began);
        var course = trial.course();
        var figures = figures(trial);
        figures.addAll(health.figures());
        return new ProofSection(
                "Outage: Kafka away for %d s, %,d reports a second"
                        .formatted(setting.scale().outage().toSeconds(), A_SECOND),
                notes(course, exactness, opinion),
                figures,
                charts(trial),
                exactness.holds() && opinion.agrees() && health.isGood() && course.stayedAway() && course.told());
    }

    /** Until a window is in time: who has just started refuses for reasons of its own. */
    private static void warmUp(BenchSetting setting) throws IOException {
        long end = System.nanoTime() + setting.scale().patience().toNanos();
        Shot shot;
        do {
            shot = Shot.fire(setting, "warming-up", setting.reports(A_SECOND, WINDOW));
        } while (!shot.isInTime() && System.nanoTime() < end);
    }

    private Trial trial(BenchSetting setting, Duration away) throws Exception {
        var calm = away.dividedBy(10);
        var lasting = calm.plus(away).plus(STARTING).plus(away.dividedBy(5));
        var spells = new Spells();
        try (var beside = Executors.newSingleThreadExecutor()) {
            var absence = beside.submit(new Absence(setting, spells, calm));
            var shot = Shot.fire(setting, name(), setting.reports(A_SECOND, lasting), spells::answered);
            return new Trial(shot, spells, absence.get());
        }
    }

    private static List<String> notes(Absence.Course course, Exactness exactness, SecondOpinion opinion) {
        var notes = new ArrayList<>(List.of(
                course.stayedAway()
                        ? "Kafka was killed with SIGKILL; nobody listened at its port until it was let back."
                        : "KAFKA DID NOT STAY AWAY: this was no outage.",
                course.told()
                        ? "Told is: nothing waits of what waited when Kafka listened again, and the public count shows"
                                + " what the journal held then. Meanwhile more reports come in."
                        : "What waited when Kafka listened again was NEVER TOLD as a whole."));
        notes.addAll(exactness.notes());
        notes.addAll(opinion.notes());
        return notes;
    }

    private static List<Figure> figures(Trial trial) {
        var shot = trial.shot();
        var spells = trial.spells();
        var course = trial.course();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("accepted", Figure.perSecond(shot.perSecond())));
        figures.addAll(Sustained.answers(shot));
        long turnedAway = shot.issued() - shot.tally().acceptances().getTotalCount();
        figures.add(Figure.of(
                "refused, or left without an answer", String.valueOf(turnedAway), Aim.exactly(turnedAway, 0)));
        figures.add(Figure.of(
                "accepted while Kafka was away",
                String.valueOf(spells.away().accepted().cardinality())));
        figures.add(p99("before", spells.before()));
        figures.add(p99("while Kafka was away", spells.away()));
        figures.add(p99("once it was back", spells.after()));
        figures.add(Figure.of("events that waited to be told, at most", Figure.number("%,d", course.mostWaiting())));
        figures.add(Figure.of("Kafka, from let back to listening", seconds(course.starting())));
        figures.add(Figure.of("from then until all that had waited was told", seconds(course.telling())));
        return figures;
    }

    private static Figure p99(String when, Tally spell) {
        var accepted = spell.acceptances();
        return Figure.of(
                "from due to answered, p99, " + when,
                accepted.getTotalCount() == 0 ? "none" : Figure.millis(Latency.millis(accepted, 99)));
    }

    private static String seconds(double seconds) {
        return Figure.number("%.1f s", seconds);
    }

    private static List<Chart> charts(Trial trial) {
        var overTime = new OverTime(trial.shot());
        var waiting = trial.course().waiting().stream().map(Long::doubleValue).toList();
        return List.of(
                overTime.chart("Slowest hundredth, second by second", "ms", List.of(overTime.line("p99", Second::p99))),
                new Chart(
                        "Events that wait to be told, second by second after the kill",
                        "events",
                        IntStream.rangeClosed(1, waiting.size())
                                .mapToObj(String::valueOf)
                                .toList(),
                        List.of(new Chart.Line("waiting", waiting))));
    }
}
