package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** The highest rate of an open loop at which nobody is refused and nobody waits too long. */
final class Highest implements BenchPart {

    @Override
    public String name() {
        return "highest";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        WarmUp.of(setting);
        var step = setting.scale().peak();
        int steps = (int) Math.max(1, setting.scale().patience().dividedBy(step));
        var shots = new LinkedHashMap<Integer, Shot>();
        var highest = Climb.highest(setting.rate(), steps, rate -> {
            var shot = Shot.fire(setting, name(), setting.reports(rate, step));
            shots.put(rate, shot);
            return shot.isInTime();
        });
        var held = shots.get(highest.orElse(0));
        setting.measured().highest = held == null ? 0 : held.perSecond();
        var exactness = Exactness.of(setting, shots.values());
        return new ProofSection(
                "Highest rate with p99 within %d ms and nobody refused, open loop".formatted(Shot.IN_TIME),
                notes(step.toSeconds(), exactness),
                figures(setting.measured().highest, shots),
                List.of(),
                exactness.holds());
    }

    private static List<String> notes(long seconds, Exactness exactness) {
        var notes = new ArrayList<>(List.of(
                "Steps of %d s, each a fifth of the sustained rate higher than the last, until one fails; the highest that held counts."
                        .formatted(seconds)));
        notes.addAll(exactness.notes());
        return notes;
    }

    private static List<Figure> figures(double highest, Map<Integer, Shot> shots) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("highest that held", Figure.perSecond(highest)));
        shots.forEach((rate, shot) -> figures.add(Figure.of(
                "%,d a second, %s".formatted(rate, shot.isInTime() ? "held" : "did not hold"),
                "p99 " + Figure.millis(shot.p99()))));
        return figures;
    }
}
