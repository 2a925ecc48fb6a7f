package org.clarion.proof.bench;

import java.util.ArrayList;
import java.util.List;
import org.clarion.proof.bench.BenchSetting.Measured;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** The database by itself once more, after the loads, and what was reached beside the better of both figures. */
final class LimitsAgain implements BenchPart {

    private static final double NEVER_UNDER = 0.6;
    private static final double WISHED = 1.0;

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var measured = setting.measured();
        double again = Limits.transactions(setting).perSecond();
        return new ProofSection(
                "Beside the limit of PostgreSQL",
                List.of("The larger of both limits counts: it makes our part smaller, so a poor moment of pgbench"
                        + " flatters nobody."),
                figures(measured, again));
    }

    private static List<Figure> figures(Measured measured, double again) {
        double before = measured.transactionsPerSecond;
        double limit = Math.max(before, again);
        var figures = new ArrayList<>(List.of(
                Figure.of("action and outbox row, before the loads", Figure.perSecond(before)),
                Figure.of("action and outbox row, after them", Figure.perSecond(again))));
        if (measured.sustained >= 0) {
            figures.add(beside("accepted, sustained", measured.sustained, limit).wishedAtLeast(NEVER_UNDER));
        }
        if (measured.highest >= 0) {
            figures.add(beside("highest rate in time, open loop", measured.highest, limit)
                    .wishedAtLeast(WISHED));
        }
        if (measured.peak >= 0) {
            figures.add(beside("peak, closed loop", measured.peak, limit));
        }
        return figures;
    }

    private static Figure beside(String what, double perSecond, double limit) {
        return Figure.beside(what, perSecond, "action+outbox", limit);
    }
}
