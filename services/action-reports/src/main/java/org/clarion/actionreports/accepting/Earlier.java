package org.clarion.actionreports.accepting;

import java.time.Instant;
import org.clarion.actionreports.accepting.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.accepting.Acceptance.Different;

/** A report that stood in the journal before somebody handed it in again. */
record Earlier(Report report, Instant acceptedAt) {

    Acceptance answerTo(Report again) {
        return report.saysTheSameAs(again)
                ? new AlreadyAccepted(report.reportId(), acceptedAt)
                : new Different(report.reportId());
    }
}
