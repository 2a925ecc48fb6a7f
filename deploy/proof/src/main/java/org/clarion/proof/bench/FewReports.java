package org.clarion.proof.bench;

import java.time.Duration;
import java.util.List;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Section;

/** Reading the totals while there are few reports; before all other parts, which make many. */
final class FewReports implements Part {

    private static final int A_SECOND = 500;
    private static final Duration LASTING = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Section run(Setting setting) throws Exception {
        Shot.plain(setting, name(), Timetable.open(A_SECOND, LASTING, Setting.LINES), answer -> {});
        var reads = new ReadTime(setting).read(setting.settled());
        setting.measured().readsAtFew = reads;
        return new Section(
                "Reading totals of few reports",
                List.of("OSDI reads the totals of action-reports; the public count reads the copy of urgent-actions."),
                ReadTime.figures(reads));
    }
}
