package org.clarion.proof.bench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clarion.proof.house.Checked;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.ProofSection;

/** The same again over millions of reports; after all other parts, on which they would weigh. */
final class ManyReports implements BenchPart {

    private static final Duration CHECKED_WITHIN = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        long many = setting.scale().reportsToReadOver();
        if (many == 0) {
            return new ProofSection("Reading totals of many reports", List.of("Left out of a short run."), List.of());
        }
        var action = UUID.fromString(setting.action());
        new Filling(setting).fill(many);
        // One report more, so that urgent-actions hears of the totals.
        Shot.fire(setting, name(), Timetable.open(1, Duration.ofSeconds(1), 1));
        long total = setting.settled();
        // Its counting of so many would be in the way of the reads.
        boolean checked = Checked.afterNow(setting.rows(), CHECKED_WITHIN);
        var few = Objects.requireNonNull(setting.measured().readsAtFew);
        return new ProofSection(
                "Reading totals of many reports",
                List.of("The rows of the journal are copies of one report, made by SQL; the service has checked its"
                        + " totals against them."),
                ReadTime.figures(few, new ReadTime(setting).read(setting.rows().rows(action))),
                List.of(),
                checked
                        && setting.shown().differing() == 0
                        && Exactness.agree(setting.rows().totals(action), total)
                        && Exactness.none(setting.rows().wrongItems(action)));
    }
}
