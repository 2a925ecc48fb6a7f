package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.sheets.ActionSheet;

/** Until when, and up to what, tallies are taken without a question. */
@ApplicationScoped
class TallyLimits {

    private final Admission admission;
    private final ReportsConfig config;

    TallyLimits(Admission admission, ReportsConfig config) {
        this.admission = admission;
        this.config = config;
    }

    boolean takesTallies(ActionSheet appeal) {
        return admission.takesReports(appeal);
    }

    /** So many that somebody is asked whether it is right. */
    boolean wonders(TallyCount count) {
        return count.total() > config.askAboutTalliesAbove();
    }
}
