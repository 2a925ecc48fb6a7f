package org.clarion.actionreports.journal;

import java.time.Instant;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Different;

/** A report that stood in the journal before somebody handed it in again. */
record EarlierReport(Report report, Instant acceptedAt) {

    Acceptance answerTo(Report again) {
        return report.saysTheSameAs(again)
                ? new AlreadyAccepted(report.reportId(), acceptedAt)
                : new Different(report.reportId());
    }
}
