package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.screening.bulk.ReviewedReport;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.ReportEvent.Judgement;

/** Says why a report does not count, by the same rules that kept it out. */
@ApplicationScoped
class HeldReasons {

    private static final String SWEEP = "sweep:";

    private final Admission admission;
    private final ActionSheets appeals;

    HeldReasons(Admission admission, ActionSheets appeals) {
        this.admission = admission;
        this.appeals = appeals;
    }

    List<HeldReason> of(ReviewedReport glimpse) {
        var reasons = new ArrayList<HeldReason>();
        if (glimpse.judgement() == Judgement.PENDING) {
            if (admission.isOutOfTheOrdinary(glimpse.deed())) {
                reasons.add(HeldReason.NUMBER);
            }
            if (appeals.of(glimpse.actionId())
                    .filter(appeal -> waits(appeal, glimpse))
                    .isPresent()) {
                reasons.add(HeldReason.LATE);
            }
        }
        return reasons.isEmpty() ? List.of(judged(glimpse)) : reasons;
    }

    private boolean waits(ActionSheet appeal, ReviewedReport glimpse) {
        return admission.asksFirst(appeal, glimpse.past().section(), glimpse.acceptedAt())
                || admission.asksFirst(appeal, glimpse.deed().section(), glimpse.acceptedAt());
    }

    private static HeldReason judged(ReviewedReport glimpse) {
        var who = glimpse.past().judgedBy();
        if (who == null) {
            return glimpse.judgement() == Judgement.SUSPECT ? HeldReason.MACHINE : HeldReason.PAST;
        }
        return who.startsWith(SWEEP) ? HeldReason.SWEEP : HeldReason.PERSON;
    }
}
