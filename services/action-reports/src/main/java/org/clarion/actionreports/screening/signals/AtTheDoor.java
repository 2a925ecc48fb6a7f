package org.clarion.actionreports.screening.signals;

import org.clarion.actionreports.journal.Report;
import org.clarion.contracts.ReportEvent.Judgement;

/** The one judgement that no person makes. Whatever an honest person could do passes; all else is for staff to see. */
public final class AtTheDoor {

    private AtTheDoor() {}

    /** Nobody types words of their own within a second of seeing the form. */
    public static Report judged(Report report) {
        var around = report.circumstances();
        var seconds = around.secondsToFill();
        var typedByAMachine = seconds != null && seconds < 1 && around.wordsHash() != null;
        return typedByAMachine ? report.judged(Judgement.SUSPECT) : report;
    }
}
