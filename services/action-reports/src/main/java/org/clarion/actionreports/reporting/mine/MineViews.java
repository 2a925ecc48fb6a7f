package org.clarion.actionreports.reporting.mine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.reporting.form.ReportChoices;
import org.clarion.actionreports.reporting.form.ReportChoices.Offered;
import org.clarion.actionreports.reporting.form.ReportForm;
import org.clarion.actionreports.reporting.form.ReportFormMending;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The reporter's own pages, filled. */
@RequestScoped
class MineViews {

    private final ReportChoices choices;
    private final Totals totals;
    private final ReportsConfig config;
    private final Reader reader;

    MineViews(ReportChoices choices, Totals totals, ReportsConfig config, Reader reader) {
        this.choices = choices;
        this.totals = totals;
        this.config = config;
        this.reader = reader;
    }

    /** @param days for which an address is kept */
    record Mine(JournalEntry entry, ReportState state, String title, Optional<Target> target, String path, long days) {

        public boolean canBeVerified() {
            return MineViews.canBeVerified(entry);
        }
    }

    /** What could count as verified once somebody says that it is theirs. */
    static boolean canBeVerified(JournalEntry entry) {
        return !entry.verified() && ReportState.of(entry).canBeCorrected();
    }

    /** The totals before and after a withdrawal. */
    record Change(Figures before, Figures after) {}

    TemplateInstance mine(String token, JournalEntry entry, ActionSheet appeal, @Nullable String done) {
        var outcome = Stream.of(CorrectionOutcome.values())
                .filter(known -> known.name().equals(done))
                .findFirst();
        return Templates.mine(of(token, entry, appeal), outcome.orElse(null), "", Mistakes.none());
    }

    TemplateInstance badAddress(String token, JournalEntry entry, ActionSheet appeal, String email) {
        var mend = choices.mending();
        mend.email(PastedAddress.read(email));
        return Templates.mine(of(token, entry, appeal), null, email, mend.mistakes());
    }

    TemplateInstance form(String token, JournalEntry entry, ActionSheet appeal, ReportForm typed) {
        return form(
                of(token, entry, appeal),
                appeal,
                typed,
                Mistakes.none(),
                entry.deed().mark());
    }

    TemplateInstance again(Mine mine, ActionSheet appeal, ReportForm typed, ReportFormMending mend, String seen) {
        return form(mine, appeal, typed, mend.mistakes(), seen);
    }

    private TemplateInstance form(Mine mine, ActionSheet appeal, ReportForm typed, Mistakes mistakes, String seen) {
        return Templates.correct(mine, seen, choices.offered(appeal, typed, mistakes), typed, mistakes);
    }

    TemplateInstance withdraw(String token, JournalEntry entry, ActionSheet appeal) {
        var now = totals.of(appeal.actionId()).total();
        var mine = entry.counts();
        var after = new Figures(
                now.reported() - mine.reported(), now.verified() - mine.verified(), now.delivered() - mine.delivered());
        return Templates.withdraw(of(token, entry, appeal), new Change(now, after));
    }

    TemplateInstance notYet() {
        return Templates.notYet();
    }

    ReportFormMending mending() {
        return choices.mending();
    }

    Mine of(String token, JournalEntry entry, ActionSheet appeal) {
        return new Mine(
                entry,
                ReportState.of(entry),
                appeal.text(reader.language()).title(),
                appeal.target(entry.deed().targetId()),
                "/reports/mine/" + token,
                config.confirmWithin().toDays());
    }

    @CheckedTemplate(basePath = "correcting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance mine(
                Mine mine, @Nullable CorrectionOutcome outcome, String email, Mistakes mistakes);

        static native TemplateInstance correct(
                Mine mine, String seen, Offered offered, ReportForm typed, Mistakes mistakes);

        static native TemplateInstance withdraw(Mine mine, Change change);

        static native TemplateInstance notYet();
    }
}
