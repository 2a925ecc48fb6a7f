package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/**
 * What the way by which users come costs: the same crowd at the service's own port and at the edge, once all is warm, and
 * the sustained rate through the edge.
 */
final class ThroughTheEdge implements BenchPart {

    private static final int CLIENTS = 512;

    @Override
    public String name() {
        return "edge";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        WarmUp.of(setting);
        var length = setting.scale().peak();
        var crowd = Timetable.closed(CLIENTS, length);
        int edge = setting.house().port(Port.EDGE);
        Shot.through(edge, setting, "edge-warming-up", crowd);
        var direct = Shot.through(setting.port(), setting, "direct", crowd);
        var edged = Shot.through(edge, setting, name(), crowd);
        var again = Shot.through(setting.port(), setting, "direct-again", crowd);
        var steady = Shot.through(edge, setting, "edge-sustained", setting.reports(setting.rate(), length));
        var exactness = Exactness.of(setting, List.of(direct, edged, again, steady));
        double besides = (direct.perSecond() + again.perSecond()) / 2;
        var figures = new ArrayList<>(List.of(
                Figure.of("accepted through the edge", Figure.perSecond(edged.perSecond())),
                Figure.of("at the service's own port, before", Figure.perSecond(direct.perSecond())),
                Figure.of("at the service's own port, after", Figure.perSecond(again.perSecond())),
                Figure.of("ratio", Figure.number("%.2f", edged.perSecond() / besides)),
                Figure.of("p99 through the edge", Figure.millis(edged.p99())),
                Figure.of("p99 at the service's own port", Figure.millis(direct.p99()))));
        figures.addAll(steady(setting, steady));
        return new ProofSection(
                "Through the edge: closed loop of %d clients, then the sustained rate".formatted(CLIENTS),
                exactness.notes(),
                figures,
                List.of(),
                exactness.holds());
    }

    private static List<Figure> steady(BenchSetting setting, Shot steady) {
        var what = "%,d a second through the edge".formatted(setting.rate());
        return List.of(
                Figure.of(what + ", accepted", Figure.perSecond(steady.perSecond())),
                Figure.of(what + ", p99", Figure.millis(steady.p99())),
                Figure.of(what + ", CPU per accept, edge", Figure.number("%.3f ms", steady.millisEach("edge"))),
                Sustained.spentByTheHouse(what + ", CPU per accept, the whole house", steady));
    }
}
