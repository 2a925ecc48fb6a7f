package org.clarion.proof.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Tally.Second;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** Three times the load: what is accepted then beside the peak, and how the rest is sent away. */
final class Overload implements BenchPart {

    static final int TIMES = 3;

    private static final List<Integer> PEAK_LINES = List.of(128, 512, 2048);

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var scale = setting.scale();
        var health = new Health(setting.house());
        WarmUp.of(setting);
        var before = peak(setting);
        int rate = TIMES * setting.rate();
        var shot = Shot.fire(setting, name(), setting.reports(rate, scale.overload()));
        var peak = new Peak(before, peak(setting, before.timetable().lines()));
        setting.measured().peak = peak.perSecond();
        var exactness = Exactness.of(setting, shot);
        var figures = figures(peak, shot);
        figures.addAll(health.figures());
        return new ProofSection(
                "Overload: %,d a second for %d s, open loop"
                        .formatted(rate, scale.overload().toSeconds()),
                exactness.notes(),
                figures,
                charts(shot),
                exactness.holds() && health.isGood());
    }

    /** On both sides of the load: a machine that is shared with others is not the same from minute to minute. */
    private record Peak(Shot before, Shot after) {

        double perSecond() {
            return (before.perSecond() + after.perSecond()) / 2;
        }

        List<Figure> figures() {
            int clients = before.timetable().lines();
            return List.of(
                    Figure.of(
                            "peak before, closed loop of %d clients".formatted(clients),
                            Figure.perSecond(before.perSecond())),
                    Figure.of("peak after, the same", Figure.perSecond(after.perSecond())));
        }
    }

    /** The best of several crowds: more at once share more commits, until they are too many. */
    private static Shot peak(BenchSetting setting) throws IOException {
        var crowds = new ArrayList<Shot>();
        for (int lines : PEAK_LINES) {
            crowds.add(peak(setting, lines));
        }
        return crowds.stream().max(Comparator.comparingDouble(Shot::perSecond)).orElseThrow();
    }

    private static Shot peak(BenchSetting setting, int lines) throws IOException {
        return Shot.fire(
                setting, "peak", Timetable.closed(lines, setting.scale().peak()));
    }

    private static List<Figure> figures(Peak peak, Shot shot) {
        var figures = new ArrayList<>(peak.figures());
        figures.add(Figure.beside("accepted under overload", shot.perSecond(), "mean peak", peak.perSecond())
                .wishedAtLeast(0.9));
        figures.addAll(Sustained.answers(shot));
        figures.addAll(refusals(shot.tally()));
        figures.addAll(Latency.figures("accepted, from due", shot.tally().acceptances()));
        figures.addAll(Sustained.spent(shot));
        return figures;
    }

    static List<Figure> refusals(Tally tally) {
        long refused = tally.refusals().getTotalCount();
        if (refused == 0) {
            return List.of(Figure.of("refusals", "none"));
        }
        var figures = new ArrayList<Figure>();
        double advised = 100.0 * tally.refusedWithAdvice() / refused;
        figures.add(Figure.of(
                "refusals with Retry-After", Figure.number("%.1f %%", advised), Aim.atLeast(advised, 100, "100 %")));
        figures.addAll(Latency.figures("refused, from due", tally.refusals(), 50));
        figures.addAll(Latency.figures("refused, from sent", tally.refusalsOnTheLine()));
        return figures;
    }

    private static List<Chart> charts(Shot shot) {
        var overTime = new OverTime(shot);
        return List.of(
                Latency.chart(
                        "Latency under overload, by percentile",
                        List.of(
                                Latency.line("accepted", shot.tally().acceptances()),
                                Latency.line("refused", shot.tally().refusals()))),
                overTime.chart(
                        "Accepted and refused, second by second",
                        "a second",
                        List.of(
                                overTime.line("accepted", Second::accepted),
                                overTime.line("refused", Second::refused))));
    }
}
