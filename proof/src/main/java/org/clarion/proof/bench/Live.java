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

/** How long after its acknowledgement a report is in the total that an open page shows. */
final class Live implements BenchPart {

    private static final int STREAMS = 20;
    private static final Duration ALL_SHOWN_WITHIN = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "live";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        int port = setting.house().port(Port.URGENT_ACTIONS);
        long before = setting.settled();
        var lag = new Lag(before, STREAMS);
        try (var streams =
                new Streams(port, Streams.ofTotals(setting.action()), new HouseDesk(port).logIn(), lag::shown)) {
            for (int i = 0; i < STREAMS; i++) {
                streams.open();
            }
            streams.start();
            var timetable =
                    Timetable.open(setting.scale().liveRate(), setting.scale().live(), BenchSetting.LINES);
            var shot = Shot.plain(setting, name(), timetable, lag::answered);
            boolean allShown = Pause.until(() -> lag.everyStreamShows(before + shot.accepted()), ALL_SHOWN_WITHIN);
            var exactness = Exactness.of(setting, shot);
            return section(shot, lag, exactness, allShown && streams.lost() == 0);
        }
    }

    private static ProofSection section(Shot shot, Lag lag, Exactness exactness, boolean allShown) {
        var lags = lag.micros();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("accepted", Figure.perSecond(shot.perSecond())));
        figures.add(Figure.of("events a second on one stream", Figure.number("%.1f", lag.events() / shot.seconds())));
        figures.addAll(Latency.figures("from answered to shown", lags, 500));
        figures.addAll(Sustained.spent(shot));
        var notes = new ArrayList<>(List.of(
                "%d staff streams of the action's totals; each acknowledgement is looked for on every stream."
                        .formatted(STREAMS),
                "Every report is one e-mail: a total then says how many reports it holds.",
                "The k-th acknowledgement is shown when a stream first tells k more than before the load.",
                allShown ? "Every stream ended at the exact total." : "Some streams never showed the exact total."));
        notes.addAll(exactness.notes());
        return new ProofSection(
                "Live: %,d a second for %d s"
                        .formatted(
                                shot.timetable().rate(),
                                shot.timetable().lasting().toSeconds()),
                notes,
                figures,
                List.of(Latency.chart("From answered to shown", List.of(Latency.line("lag", lags)))),
                exactness.holds() && allShown);
    }
}
