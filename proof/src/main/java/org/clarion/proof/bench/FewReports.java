package org.clarion.proof.bench;

import java.time.Duration;
import java.util.List;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.ProofSection;

/** Reading the totals while there are few reports; before all other parts, which make many. */
final class FewReports implements BenchPart {

    private static final int A_SECOND = 500;
    private static final Duration LASTING = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        Shot.plain(
                setting.port(), setting, name(), Timetable.open(A_SECOND, LASTING, BenchSetting.LINES), answer -> {});
        var reads = new ReadTime(setting).read(setting.settled());
        setting.measured().readsAtFew = reads;
        return new ProofSection(
                "Reading totals of few reports",
                List.of("OSDI reads the totals of action-reports; the public count reads the copy of urgent-actions."),
                ReadTime.figures(reads));
    }
}
