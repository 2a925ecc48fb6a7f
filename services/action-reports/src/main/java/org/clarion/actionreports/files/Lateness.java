package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.accepting.Admission;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.accepting.Refusal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** What becomes of a good line if it is counted now: while its file lay here its action may have ended. */
@ApplicationScoped
class Lateness {

    private final Appeals appeals;
    private final Admission admission;

    Lateness(Appeals appeals, Admission admission) {
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

    Judgement judgement(UUID actionId, Deed deed) {
        return appeals.of(actionId)
                .map(appeal -> admission.judgement(appeal, deed, Origin.FILE))
                .orElse(Judgement.COUNTED);
    }
}
