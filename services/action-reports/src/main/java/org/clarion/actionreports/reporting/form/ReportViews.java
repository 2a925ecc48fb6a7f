package org.clarion.actionreports.reporting.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.reporting.form.ReportChoices.Offered;
import org.clarion.actionreports.reporting.form.Thanks.Thanked;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.pages.HowItEnds;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The pages, filled. */
@RequestScoped
class ReportViews {

    private final Totals totals;
    private final ReportChoices choices;
    private final Thanks thanks;
    private final ReportsConfig config;
    private final Admission admission;
    private final Reader reader;

    ReportViews(
            Totals totals,
            ReportChoices choices,
            Thanks thanks,
            ReportsConfig config,
            Admission admission,
            Reader reader) {
        this.totals = totals;
        this.choices = choices;
        this.thanks = thanks;
        this.config = config;
        this.admission = admission;
        this.reader = reader;
    }

    TemplateInstance fresh(ActionSheet appeal, Prefilled prefilled) {
        return form(appeal, prefilled.typed(appeal, choices.today(appeal)), Mistakes.none(), prefilled.afterALetter());
    }

    TemplateInstance again(ActionSheet appeal, ReportForm typed, ReportFormMending mend) {
        return form(appeal, typed, mend.mistakes(), false);
    }

    /**
     * @param tokens of the private links to the reports that have just come in
     * @param mail whether one was sent, or enough were; nothing without an address
     * @param follow where the code is typed of a mail that asks whether they are to be told how it ends
     */
    TemplateInstance thankYou(ActionSheet appeal, List<String> tokens, @Nullable String mail, @Nullable String follow) {
        return Templates.thankYou(
                        appeal,
                        title(appeal),
                        totals.of(appeal.actionId()),
                        mail,
                        thanks.of(appeal, tokens, reader.language()))
                .data("none", Mistakes.none())
                .data("howItEnds", howItEnds(appeal, follow));
    }

    HowItEnds howItEnds(ActionSheet appeal, @Nullable String follow) {
        return HowItEnds.said(appeal.actionId(), "reports", follow);
    }

    /** One act may be several reports: each has its own link. */
    String thankYouPath(ActionSheet appeal, List<UUID> reports) {
        return reports.stream()
                .map(report -> "mine=" + thanks.token(report))
                .collect(Collectors.joining("&", "/reports/" + appeal.actionId() + "/thank-you?", ""));
    }

    TemplateInstance tooLate(ActionSheet appeal) {
        return Templates.tooLate(
                appeal,
                title(appeal),
                endedOn(appeal),
                openUntil(appeal, null),
                config.late().letsAnybody());
    }

    TemplateInstance different(ActionSheet appeal, UUID reportId) {
        return Templates.different(appeal, thanks.link(reportId));
    }

    TemplateInstance whatCounts() {
        var late = config.late();
        return Templates.whatCounts(new Rules(
                config.mostPerReport(),
                config.heldAbove(),
                config.lateFor().toDays(),
                late.otherwise(),
                !late.section().isEmpty() || choices.sectionsDiffer()));
    }

    /**
     * What holds here.
     *
     * @param differently whether some section has a late policy of its own
     */
    record Rules(int most, int heldAbove, long days, LatePolicy late, boolean differently) {}

    ReportFormMending mending() {
        return choices.mending();
    }

    private TemplateInstance form(ActionSheet appeal, ReportForm typed, Mistakes mistakes, boolean afterALetter) {
        return Templates.form(appeal, title(appeal), choices.offered(appeal, typed, mistakes), typed, mistakes)
                .data("afterALetter", afterALetter)
                .data("openUntil", openUntil(appeal, typed.section()))
                .data("late", admission.lateOf(appeal, typed.section()).name());
    }

    private String title(ActionSheet appeal) {
        return appeal.text(reader.language()).title();
    }

    private static LocalDate endedOn(ActionSheet appeal) {
        return LocalDate.ofInstant(
                appeal.endsAt().minusNanos(1), ZoneId.of(appeal.sheet().zone()));
    }

    private LocalDate openUntil(ActionSheet appeal, @Nullable String section) {
        return endedOn(appeal).plusDays(admission.window(appeal, section).toDays());
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance form(
                ActionSheet appeal, String title, Offered offered, ReportForm typed, Mistakes mistakes);

        static native TemplateInstance thankYou(
                ActionSheet appeal, String title, TotalsStanding standing, @Nullable String mail, Thanked thanked);

        static native TemplateInstance tooLate(
                ActionSheet appeal, String title, LocalDate endedOn, LocalDate openUntil, boolean late);

        static native TemplateInstance different(ActionSheet appeal, String link);

        static native TemplateInstance whatCounts(Rules rules);
    }
}
