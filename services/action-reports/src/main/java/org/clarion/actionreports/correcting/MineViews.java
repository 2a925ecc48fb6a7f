package org.clarion.actionreports.correcting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.actionreports.accepting.Entry;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.reporting.Choices;
import org.clarion.actionreports.reporting.Choices.Offered;
import org.clarion.actionreports.reporting.Mending;
import org.clarion.actionreports.reporting.Typed;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Target;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The reporter's own pages, filled. */
@RequestScoped
class MineViews {

    private final Choices choices;
    private final Totals totals;
    private final Reader reader;

    MineViews(Choices choices, Totals totals, Reader reader) {
        this.choices = choices;
        this.totals = totals;
        this.reader = reader;
    }

    /** @param verified whether the reporter has confirmed it */
    record Mine(Entry entry, State state, boolean verified, String title, Optional<Target> target, String path) {}

    /** The totals before and after a withdrawal. */
    record Change(Figures before, Figures after) {}

    TemplateInstance mine(String token, Entry entry, Appeal appeal, @Nullable String done) {
        var outcome = Stream.of(Outcome.values())
                .filter(known -> known.name().equals(done))
                .findFirst();
        return Templates.mine(of(token, entry, appeal), outcome.orElse(null));
    }

    TemplateInstance form(String token, Entry entry, Appeal appeal) {
        return form(token, appeal, Typed.of(entry.deed()), Mistakes.none(), Correcting.mark(entry));
    }

    TemplateInstance again(String token, Appeal appeal, Typed typed, Mending mend, String seen) {
        return form(token, appeal, typed, mend.mistakes(), seen);
    }

    private TemplateInstance form(String token, Appeal appeal, Typed typed, Mistakes mistakes, String seen) {
        return Templates.correct(
                "/reports/mine/" + token, seen, choices.offered(appeal, typed, mistakes), typed, mistakes);
    }

    TemplateInstance withdraw(String token, Entry entry, Appeal appeal) {
        var now = totals.of(appeal.actionId()).total();
        var mine = entry.counts();
        var after = new Figures(
                now.reported() - mine.reported(), now.verified() - mine.verified(), now.delivered() - mine.delivered());
        return Templates.withdraw(of(token, entry, appeal), new Change(now, after));
    }

    Mending mending() {
        return choices.mending();
    }

    private Mine of(String token, Entry entry, Appeal appeal) {
        return new Mine(
                entry,
                State.of(entry),
                entry.fate().verifiedAt() != null,
                appeal.text(reader.language()).title(),
                appeal.target(entry.deed().targetId()),
                "/reports/mine/" + token);
    }

    @CheckedTemplate(basePath = "correcting")
    static class Templates {
        static native TemplateInstance mine(Mine mine, @Nullable Outcome outcome);

        static native TemplateInstance correct(
                String path, String seen, Offered offered, Typed typed, Mistakes mistakes);

        static native TemplateInstance withdraw(Mine mine, Change change);
    }
}
