package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Admission;
import org.clarion.actionreports.appeals.Appeal;

/** Until when, and up to what, tallies are taken without a question. */
@ApplicationScoped
class Limits {

    private final Admission admission;
    private final ReportsConfig config;

    Limits(Admission admission, ReportsConfig config) {
        this.admission = admission;
        this.config = config;
    }

    boolean takesTallies(Appeal appeal) {
        return admission.takesReports(appeal);
    }

    /** So many that somebody is asked whether it is right. */
    boolean wonders(Count count) {
        return count.total() > config.askAboutTalliesAbove();
    }
}
