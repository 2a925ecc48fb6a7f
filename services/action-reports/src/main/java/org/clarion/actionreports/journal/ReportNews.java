package org.clarion.actionreports.journal;

import java.time.Instant;
import java.util.stream.Stream;
import org.clarion.contracts.ReportEvent;
import org.clarion.contracts.ReportEvent.ReportAccepted;
import org.clarion.contracts.ReportEvent.ReportVerified;

/** What is told of a report that has just come in. */
final class ReportNews {

    private ReportNews() {}

    static Stream<ReportEvent> of(Report report, Instant now) {
        var deed = report.deed();
        var accepted = new ReportAccepted(
                report.reportId(),
                report.actionId(),
                deed.targetId(),
                deed.channel(),
                deed.quantity(),
                deed.actedOn(),
                deed.country(),
                deed.section(),
                deed.people(),
                report.origin(),
                report.judgement(),
                now);
        return report.verifiedFromTheStart()
                ? Stream.of(accepted, new ReportVerified(report.reportId(), report.actionId(), now))
                : Stream.of(accepted);
    }
}
