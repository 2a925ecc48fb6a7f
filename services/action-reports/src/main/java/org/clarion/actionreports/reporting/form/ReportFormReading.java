package org.clarion.actionreports.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Refusal;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.mail.PastedAddress;

/** From what was typed to a report, or to what should be mended. */
@ApplicationScoped
public class ReportFormReading {

    private final Admission admission;
    private final ReportsConfig config;
    private final Sections sections;
    private final Clock clock;

    ReportFormReading(Admission admission, ReportsConfig config, Sections sections, Clock clock) {
        this.admission = admission;
        this.config = config;
        this.sections = sections;
        this.clock = clock;
    }

    /** Empty when something has to be mended; then {@code mend} says what. */
    Optional<Report> report(ActionSheet appeal, ReportForm typed, UUID key, ReportFormMending mend) {
        var told = new ReportFormAnswers(appeal, typed, today(appeal), limits(), mend);
        var deed = told.deed();
        told.comment();
        email(typed, mend);
        admission.refusals(appeal, deed).forEach(refusal -> mend(refusal, appeal, mend));
        var report = Report.fresh("form:" + key, appeal.actionId(), Origin.FORM, deed)
                .judged(admission.judgement(appeal, deed, Origin.FORM));
        return mend.any() ? Optional.empty() : Optional.of(report);
    }

    /** The same for a report that is here already and should read differently. What Clarion sent has no faults. */
    public Optional<Correction> correction(
            ActionSheet appeal, JournalEntry before, ReportForm typed, ReportFormMending mend) {
        var told = new ReportFormAnswers(appeal, typed, today(appeal), limits(), mend);
        var deed = before.isLetter() ? told.addedTo(before.deed()) : told.deed();
        var comment = told.comment();
        if (!before.isLetter()) {
            admission.faults(appeal, deed).forEach(fault -> mend(fault, appeal, mend));
        }
        var newlyNamed = !Objects.equals(deed.section(), before.deed().section());
        if (newlyNamed && admission.blocks(appeal, deed.section(), before.acceptedAt())) {
            mend.notAfterTheEnd();
        }
        return mend.any() ? Optional.empty() : Optional.of(new Correction(deed, comment));
    }

    /** Today, where it happens. */
    LocalDate today(ActionSheet appeal) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(appeal.sheet().zone()));
    }

    private ReportFormAnswers.Limits limits() {
        return new ReportFormAnswers.Limits(config.mostPerReport(), sections);
    }

    private static void email(ReportForm typed, ReportFormMending mend) {
        typed.asked().suggested().ifPresent(mend::meant);
        var pasted = PastedAddress.read(typed.email());
        if (!pasted.isEmpty() && pasted.address().isEmpty()) {
            mend.email(pasted);
        }
    }

    private void mend(Refusal refusal, ActionSheet appeal, ReportFormMending mend) {
        switch (refusal) {
            case TOO_MANY -> mend.tooMany(config.mostPerReport());
            case TOO_FEW -> mend.quantity(config.mostPerReport());
            case NOT_YET -> mend.notYet();
            case BEFORE_IT_BEGAN -> mend.tooEarly(appeal.launchedOn());
            case NOT_A_TARGET -> mend.target();
            case NOT_AFTER_THE_END -> mend.notAfterTheEnd();
            case TOO_LATE -> throw new IllegalStateException("the page says this before anybody can type");
        }
    }
}
