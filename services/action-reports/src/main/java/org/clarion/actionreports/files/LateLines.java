package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Refusal;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** What becomes of a good line if it is counted now: while its file lay here its action may have ended. */
@ApplicationScoped
class LateLines {

    private final ActionSheets appeals;
    private final Admission admission;

    LateLines(ActionSheets appeals, Admission admission) {
        this.appeals = appeals;
        this.admission = admission;
    }

    Optional<Refusal> of(UUID actionId, @Nullable String section) {
        return appeals.of(actionId).flatMap(appeal -> admission.lateness(appeal, section));
    }

    boolean holds(UUID actionId, @Nullable String section) {
        return appeals.of(actionId)
                .filter(appeal -> admission.isAskedAbout(appeal, section))
                .isPresent();
    }

    Judgement judgement(UUID actionId, ReportedAct deed) {
        return appeals.of(actionId)
                .map(appeal -> admission.judgement(appeal, deed, Origin.FILE))
                .orElse(Judgement.COUNTED);
    }
}
