package org.clarion.actionreports.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.clarion.actionreports.accepting.Admission;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.sweeping.Glimpse;
import org.clarion.contracts.ReportEvent.Judgement;

/** Says why a report does not count, by the same rules that kept it out. */
@ApplicationScoped
class Reasons {

    private static final String SWEEP = "sweep:";

    private final Admission admission;
    private final Appeals appeals;

    Reasons(Admission admission, Appeals appeals) {
        this.admission = admission;
        this.appeals = appeals;
    }

    List<Reason> of(Glimpse glimpse) {
        var reasons = new ArrayList<Reason>();
        if (glimpse.judgement() == Judgement.PENDING) {
            if (admission.isOutOfTheOrdinary(glimpse.deed())) {
                reasons.add(Reason.NUMBER);
            }
            if (appeals.of(glimpse.actionId())
                    .filter(appeal -> waits(appeal, glimpse))
                    .isPresent()) {
                reasons.add(Reason.LATE);
            }
        }
        return reasons.isEmpty() ? List.of(judged(glimpse)) : reasons;
    }

    private boolean waits(Appeal appeal, Glimpse glimpse) {
        return admission.asksFirst(appeal, glimpse.past().section(), glimpse.acceptedAt())
                || admission.asksFirst(appeal, glimpse.deed().section(), glimpse.acceptedAt());
    }

    private static Reason judged(Glimpse glimpse) {
        var who = glimpse.past().judgedBy();
        if (who == null) {
            return glimpse.judgement() == Judgement.SUSPECT ? Reason.MACHINE : Reason.PAST;
        }
        return who.startsWith(SWEEP) ? Reason.SWEEP : Reason.PERSON;
    }
}
