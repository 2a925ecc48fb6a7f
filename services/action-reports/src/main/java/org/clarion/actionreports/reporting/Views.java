package org.clarion.actionreports.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clarion.actionreports.ReportWords;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.totals.Standing;
import org.clarion.actionreports.totals.Totals;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The pages, filled. */
@RequestScoped
class Views {

    private final Totals totals;
    private final Choices choices;
    private final Reading reading;
    private final ReportsConfig config;
    private final Reader reader;

    Views(Totals totals, Choices choices, Reading reading, ReportsConfig config, Reader reader) {
        this.totals = totals;
        this.choices = choices;
        this.reading = reading;
        this.config = config;
        this.reader = reader;
    }

    TemplateInstance fresh(
            Appeal appeal,
            @Nullable String target,
            @Nullable String channel,
            @Nullable String quantity,
            boolean after) {
        var only = appeal.targets().size() == 1
                ? appeal.targets().getFirst().targetId().toString()
                : null;
        var typed = new Typed(
                target == null ? only : target,
                channel,
                quantity == null ? "1" : quantity,
                reading.today(appeal).toString(),
                null,
                null);
        return form(appeal, typed, Mistakes.none(), after);
    }

    TemplateInstance again(Appeal appeal, Typed typed, Mending mend) {
        return form(appeal, typed, mend.mistakes(), false);
    }

    /** @param mail whether one was sent, or enough were; nothing without an address */
    TemplateInstance thankYou(Appeal appeal, @Nullable String mail) {
        return Templates.thankYou(appeal, title(appeal), totals.of(appeal.actionId()), mail);
    }

    TemplateInstance tooLate(Appeal appeal) {
        return Templates.tooLate(appeal, title(appeal), endedOn(appeal), openUntil(appeal));
    }

    TemplateInstance different(Appeal appeal) {
        return Templates.different(appeal);
    }

    TemplateInstance whatCounts() {
        return Templates.whatCounts(config.mostPerReport(), config.lateFor().toDays());
    }

    Mending mending() {
        return new Mending(words(), reader);
    }

    private TemplateInstance form(Appeal appeal, Typed typed, Mistakes mistakes, boolean afterALetter) {
        var offered = new Offered(
                choices.targets(appeal, words()),
                choices.channels(words()),
                choices.countries(),
                config.mostPerReport(),
                config.confirmWithin().toDays());
        return Templates.form(appeal, title(appeal), offered, typed, mistakes)
                .data("afterALetter", afterALetter)
                .data("openUntil", openUntil(appeal));
    }

    /** What the form offers and the limits it states. */
    record Offered(List<Choice> targets, List<Choice> channels, List<Choice> countries, int most, long days) {}

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

    private ReportWords words() {
        return reader.language().equals("es")
                ? MessageBundles.get(ReportWords.class, Localized.Literal.of("es"))
                : MessageBundles.get(ReportWords.class);
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance form(
                Appeal appeal, String title, Offered offered, Typed typed, Mistakes mistakes);

        static native TemplateInstance thankYou(Appeal appeal, String title, Standing standing, @Nullable String mail);

        static native TemplateInstance tooLate(Appeal appeal, String title, LocalDate endedOn, LocalDate openUntil);

        static native TemplateInstance different(Appeal appeal);

        static native TemplateInstance whatCounts(int most, long days);
    }
}
