package org.clarion.proof.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.clarion.localrun.Port;
import org.clarion.proof.load.Generator;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Surges;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Tally.Second;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/**
 * The day on which everybody comes: a million reports in ten minutes, four times as many in every surge, one in twenty sent twice,
 * while a crowd reads the action's page.
 */
final class DayBench implements BenchPart {

    private static final int REPORTS = 1_000_000;
    private static final int SECONDS = 600;

    /** A minute and a half, its last twenty seconds four times as full. */
    private static final Surges SURGES = new Surges(100, 20, 4);

    private static final int REPEATED_ONE_IN = 20;
    private static final int READERS = 64;
    private static final int READS_WISHED = 10_000;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var lasting = setting.scale().day();
        var reports = (int)
                (REPORTS * lasting.toSeconds() / SECONDS / (setting.scale().judged() ? 1 : 10));
        var timetable = Timetable.surging(
                Math.ceilDiv(Requests.carrying(reports, REPEATED_ONE_IN), SURGES.worth(lasting)),
                lasting,
                BenchSetting.LINES,
                SURGES);
        var reads = new Tally(second -> {});
        var readers = readers(setting, lasting, reads);
        WarmUp.of(setting); // a house is not started in the minute in which everybody comes
        readers(setting, setting.scale().patience().dividedBy(9), new Tally(second -> {}))
                .run();
        Shot shot;
        try (var beside = Executors.newSingleThreadExecutor()) {
            var reading = beside.submit(readers::run);
            shot = Shot.repeating(setting, name(), timetable, REPEATED_ONE_IN);
            reading.get();
        }
        var exactness = Exactness.of(setting, shot);
        return new ProofSection(
                "The day: %,d reports in %d s, surges of %d times the calm rate, %d readers of the page"
                        .formatted(reports, lasting.toSeconds(), SURGES.times(), READERS),
                notes(timetable, shot, reads, exactness),
                figures(shot, reads, exactness),
                List.of(new OverTime(shot)
                        .chart(
                                "Accepted and refused, second by second",
                                "a second",
                                List.of(
                                        new OverTime(shot).line("accepted", Second::accepted),
                                        new OverTime(shot).line("refused", Second::refused)))),
                exactness.holds() && errors(shot.tally()) == 0);
    }

    private static Generator readers(BenchSetting setting, Duration lasting, Tally reads) {
        return new Generator(
                setting.house().port(Port.URGENT_ACTIONS),
                Timetable.closed(READERS, lasting),
                Requests.reading("/actions/" + setting.action()),
                reads);
    }

    private static List<String> notes(Timetable timetable, Shot shot, Tally reads, Exactness exactness) {
        var notes = new ArrayList<String>();
        notes.add(
                ("%,d requests a second in calm seconds, %,d in surges: the last %d of every %d seconds; one in %d repeats the report"
                                + " before it. Who is refused does not come again.")
                        .formatted(
                                timetable.rate(),
                                timetable.rate() * SURGES.times(),
                                SURGES.lasting(),
                                SURGES.every(),
                                REPEATED_ONE_IN));
        notes.add(
                ("Each of %d readers asks for the whole page again as soon as it has it: %s of %,d a second were to be had beside the"
                                + " load, which itself took %.0f %% of all cores, its readers included.")
                        .formatted(
                                READERS,
                                Figure.perSecond(reads.acceptances().getTotalCount() / shot.seconds()),
                                READS_WISHED,
                                100 * shot.ownShare()));
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(Shot shot, Tally reads, Exactness exactness) {
        long served = reads.acceptances().getTotalCount();
        var figures = new ArrayList<>(Sustained.answers(shot));
        figures.add(Figure.of(
                "errors but 429 and 503 with Retry-After",
                String.valueOf(errors(shot.tally())),
                Aim.exactly(errors(shot.tally()), 0)));
        figures.add(Figure.of("accepted", Figure.perSecond(shot.perSecond())));
        figures.addAll(refused("reports", shot.tally()));
        figures.addAll(Overload.refusals(shot.tally()));
        figures.addAll(Latency.figures("from due to answered", shot.tally().acceptances()));
        figures.add(Figure.beside("pages read", served / shot.seconds(), "wished", READS_WISHED));
        figures.addAll(refused("pages", reads));
        figures.addAll(Latency.figures("from asked to read", reads.acceptances()));
        figures.add(Figure.of(
                "pages not served, but 429 and 503", String.valueOf(errors(reads)), Aim.exactly(errors(reads), 0)));
        figures.addAll(exactness.figures());
        figures.addAll(Sustained.spent(shot));
        return figures;
    }

    private static List<Figure> refused(String what, Tally tally) {
        return List.of(
                Figure.of(what + " refused", String.valueOf(tally.refusals().getTotalCount())),
                Figure.of(what + " refused with Retry-After", String.valueOf(tally.refusedWithAdvice())));
    }

    /** Whatever was neither served nor sent away with the word when to come again. */
    private static long errors(Tally tally) {
        long refused = tally.refusals().getTotalCount();
        return tally.answers() - tally.acceptances().getTotalCount() - refused + (refused - tally.refusedWithAdvice());
    }
}
