package org.clarion.proof.bench;

import java.time.Duration;
import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.house.HouseDesk;
import org.clarion.proof.house.Pause;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;
import org.clarion.proof.streams.Streams;

/** What an open page of the other desk, that of action-reports, costs its service. */
final class DeskStreams implements BenchPart {

    private static final String SERVICE = "action-reports";
    private static final int ENOUGH_TO_DIVIDE = 2000;
    private static final int MOST_KILOBYTES = 10;
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        int many = Math.min(setting.scale().streams(), ENOUGH_TO_DIVIDE);
        var cookie = new HouseDesk(setting.house().port(Port.URGENT_ACTIONS)).logIn();
        var everywhere = new Everywhere(many);
        long total = setting.settled();
        var empty = Footprint.of(setting.house(), SERVICE);
        try (var streams =
                new Streams(setting.port(), Streams.ofReports(setting.action()), cookie, everywhere::shown)) {
            for (int opened = 0; opened < many; opened++) {
                streams.open();
            }
            streams.start();
            boolean allOpen = Pause.until(() -> everywhere.reached(total) == many, SHOWN_WITHIN);
            var full = Footprint.of(setting.house(), SERVICE);
            return section(many, full.heap() - empty.heap(), full.resident() - empty.resident(), allOpen);
        }
    }

    private static ProofSection section(int many, long heap, long resident, boolean allOpen) {
        double each = heap / 1000.0 / many;
        return new ProofSection(
                "%,d open streams of action-reports".formatted(many),
                List.of("Streams of one action's counts at the desk of action-reports."),
                List.of(
                        Figure.of(
                                "live heap per stream",
                                Figure.number("%.1f KB", each),
                                Aim.atMost(each, MOST_KILOBYTES, MOST_KILOBYTES + " KB")),
                        Figure.of("resident memory per stream", Figure.number("%.1f KB", resident / 1000.0 / many))),
                List.of(),
                allOpen);
    }
}
