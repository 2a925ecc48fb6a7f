package org.clarion.proof.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.house.HouseDesk;
import org.clarion.proof.house.Pause;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;
import org.clarion.proof.streams.Streams;

/**
 * How long after its acknowledgement a report is in the total that an open page shows: at the services' own ports, and
 * where reports and pages both come through the edge.
 */
final class Live implements BenchPart {

    private static final int STREAMS = 20;
    private static final int SHOWN_WITHIN = 150;
    private static final Duration ALL_SHOWN_WITHIN = Duration.ofSeconds(60);

    /** One load, and what the streams showed of it. */
    private record Watched(Shot shot, Lag lag, boolean allShown, Exactness exactness) {

        List<Figure> figures(String way) {
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of(way + ", accepted", Figure.perSecond(shot.perSecond())));
            figures.add(Figure.of(
                    way + ", events a second on one stream", Figure.number("%.1f", lag.events() / shot.seconds())));
            figures.addAll(Latency.figures(way + ", from answered to shown", lag.micros(), SHOWN_WITHIN));
            return figures;
        }

        List<String> notes() {
            var notes = new ArrayList<String>();
            notes.add(
                    allShown ? "Every stream ended at the exact total." : "Some streams never showed the exact total.");
            notes.addAll(exactness.notes());
            return notes;
        }

        boolean exact() {
            return exactness.holds() && allShown;
        }
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        WarmUp.of(setting);
        int edge = setting.house().port(Port.EDGE);
        var direct = watch(setting, name(), setting.port(), setting.house().port(Port.URGENT_ACTIONS));
        var edged = watch(setting, "live-edge", edge, edge);
        return section(direct, edged);
    }

    private static Watched watch(BenchSetting setting, String part, int reports, int pages) throws Exception {
        long before = setting.settled();
        var lag = new Lag(before, STREAMS);
        try (var streams =
                new Streams(pages, Streams.ofTotals(setting.action()), new HouseDesk(pages).logIn(), lag::shown)) {
            for (int i = 0; i < STREAMS; i++) {
                streams.open();
            }
            streams.start();
            var timetable =
                    Timetable.open(setting.scale().liveRate(), setting.scale().live(), BenchSetting.LINES);
            var shot = Shot.plain(reports, setting, part, timetable, lag::answered);
            boolean allShown = Pause.until(() -> lag.everyStreamShows(before + shot.accepted()), ALL_SHOWN_WITHIN);
            return new Watched(shot, lag, allShown && streams.lost() == 0, Exactness.of(setting, shot));
        }
    }

    private static ProofSection section(Watched direct, Watched edged) {
        var figures = new ArrayList<>(direct.figures("own ports"));
        figures.addAll(Sustained.spent(direct.shot()));
        figures.addAll(edged.figures("edge"));
        var notes = new ArrayList<>(List.of(
                "%d staff streams of the action's totals; each acknowledgement is looked for on every stream."
                        .formatted(STREAMS),
                "Every report is one e-mail: a total then says how many reports it holds.",
                "The k-th acknowledgement is shown when a stream first tells k more than before the load."));
        notes.addAll(direct.notes());
        notes.addAll(edged.notes());
        var timetable = direct.shot().timetable();
        return new ProofSection(
                "Live: %,d a second for %d s, by each way"
                        .formatted(timetable.rate(), timetable.lasting().toSeconds()),
                notes,
                figures,
                List.of(Latency.chart(
                        "From answered to shown",
                        List.of(
                                Latency.line("own ports", direct.lag().micros()),
                                Latency.line("edge", edged.lag().micros())))),
                direct.exact() && edged.exact());
    }
}
