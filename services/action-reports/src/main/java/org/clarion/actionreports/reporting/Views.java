package org.clarion.actionreports.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.reporting.Choices.Offered;
import org.clarion.actionreports.reporting.Thanks.Thanked;
import org.clarion.actionreports.totals.Standing;
import org.clarion.actionreports.totals.Totals;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The pages, filled. */
@RequestScoped
class Views {

    private final Totals totals;
    private final Choices choices;
    private final Thanks thanks;
    private final ReportsConfig config;
    private final Reader reader;

    Views(Totals totals, Choices choices, Thanks thanks, ReportsConfig config, Reader reader) {
        this.totals = totals;
        this.choices = choices;
        this.thanks = thanks;
        this.config = config;
        this.reader = reader;
    }

    TemplateInstance fresh(Appeal appeal, Prefilled prefilled) {
        return form(appeal, prefilled.typed(appeal, choices.today(appeal)), Mistakes.none(), prefilled.afterALetter());
    }

    TemplateInstance again(Appeal appeal, Typed typed, Mending mend) {
        return form(appeal, typed, mend.mistakes(), false);
    }

    /**
     * @param token of the private link to the report, when one has just come in
     * @param mail whether one was sent, or enough were; nothing without an address
     */
    TemplateInstance thankYou(Appeal appeal, @Nullable String token, @Nullable String mail) {
        return Templates.thankYou(appeal, title(appeal), totals.of(appeal.actionId()), mail, thanks.of(appeal, token))
                .data("none", Mistakes.none());
    }

    String thankYouPath(Appeal appeal, UUID reportId) {
        return "/reports/" + appeal.actionId() + "/thank-you?mine=" + thanks.token(reportId);
    }

    TemplateInstance tooLate(Appeal appeal) {
        return Templates.tooLate(
                appeal,
                title(appeal),
                endedOn(appeal),
                openUntil(appeal),
                config.late().letsAnybody());
    }

    TemplateInstance different(Appeal appeal, UUID reportId) {
        return Templates.different(appeal, thanks.link(reportId));
    }

    TemplateInstance whatCounts() {
        var late = config.late();
        return Templates.whatCounts(new Rules(
                config.mostPerReport(),
                config.heldAbove(),
                config.lateFor().toDays(),
                late.otherwise(),
                !late.section().isEmpty()));
    }

    /**
     * What holds here.
     *
     * @param differently whether some section has a late policy of its own
     */
    record Rules(int most, int heldAbove, long days, LatePolicy late, boolean differently) {}

    Mending mending() {
        return choices.mending();
    }

    private TemplateInstance form(Appeal appeal, Typed typed, Mistakes mistakes, boolean afterALetter) {
        return Templates.form(appeal, title(appeal), choices.offered(appeal, typed, mistakes), typed, mistakes)
                .data("afterALetter", afterALetter)
                .data("openUntil", openUntil(appeal))
                .data("late", config.late().otherwise().name());
    }

    private String title(Appeal appeal) {
        return appeal.text(reader.language()).title();
    }

    private static LocalDate endedOn(Appeal appeal) {
        return LocalDate.ofInstant(
                appeal.endsAt().minusNanos(1), ZoneId.of(appeal.sheet().zone()));
    }

    private LocalDate openUntil(Appeal appeal) {
        return endedOn(appeal).plusDays(config.lateFor().toDays());
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance form(
                Appeal appeal, String title, Offered offered, Typed typed, Mistakes mistakes);

        static native TemplateInstance thankYou(
                Appeal appeal, String title, Standing standing, @Nullable String mail, Thanked thanked);

        static native TemplateInstance tooLate(
                Appeal appeal, String title, LocalDate endedOn, LocalDate openUntil, boolean late);

        static native TemplateInstance different(Appeal appeal, String link);

        static native TemplateInstance whatCounts(Rules rules);
    }
}
