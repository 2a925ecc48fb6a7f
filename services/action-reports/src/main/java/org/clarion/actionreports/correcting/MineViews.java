package org.clarion.actionreports.correcting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Entry;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.reporting.Choices;
import org.clarion.actionreports.reporting.Choices.Offered;
import org.clarion.actionreports.reporting.Mending;
import org.clarion.actionreports.reporting.Typed;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Target;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The reporter's own pages, filled. */
@RequestScoped
class MineViews {

    private final Choices choices;
    private final Totals totals;
    private final ReportsConfig config;
    private final Reader reader;

    MineViews(Choices choices, Totals totals, ReportsConfig config, Reader reader) {
        this.choices = choices;
        this.totals = totals;
        this.config = config;
        this.reader = reader;
    }

    /** @param days for which an address is kept */
    record Mine(Entry entry, State state, String title, Optional<Target> target, String path, long days) {

        public boolean canBeVerified() {
            return MineViews.canBeVerified(entry);
        }
    }

    /** What could count as verified once somebody says that it is theirs. */
    static boolean canBeVerified(Entry entry) {
        return !entry.verified() && State.of(entry).canBeCorrected();
    }

    /** The totals before and after a withdrawal. */
    record Change(Figures before, Figures after) {}

    TemplateInstance mine(String token, Entry entry, Appeal appeal, @Nullable String done) {
        var outcome = Stream.of(Outcome.values())
                .filter(known -> known.name().equals(done))
                .findFirst();
        return Templates.mine(of(token, entry, appeal), outcome.orElse(null), "", Mistakes.none());
    }

    TemplateInstance badAddress(String token, Entry entry, Appeal appeal, String email) {
        var mend = choices.mending();
        mend.email(PastedAddress.read(email));
        return Templates.mine(of(token, entry, appeal), null, email, mend.mistakes());
    }

    TemplateInstance form(String token, Entry entry, Appeal appeal, Typed typed) {
        return form(
                of(token, entry, appeal),
                appeal,
                typed,
                Mistakes.none(),
                entry.deed().mark());
    }

    TemplateInstance again(Mine mine, Appeal appeal, Typed typed, Mending mend, String seen) {
        return form(mine, appeal, typed, mend.mistakes(), seen);
    }

    private TemplateInstance form(Mine mine, Appeal appeal, Typed typed, Mistakes mistakes, String seen) {
        return Templates.correct(mine, seen, choices.offered(appeal, typed, mistakes), typed, mistakes);
    }

    TemplateInstance withdraw(String token, Entry entry, Appeal appeal) {
        var now = totals.of(appeal.actionId()).total();
        var mine = entry.counts();
        var after = new Figures(
                now.reported() - mine.reported(), now.verified() - mine.verified(), now.delivered() - mine.delivered());
        return Templates.withdraw(of(token, entry, appeal), new Change(now, after));
    }

    TemplateInstance notYet() {
        return Templates.notYet();
    }

    Mending mending() {
        return choices.mending();
    }

    Mine of(String token, Entry entry, Appeal appeal) {
        return new Mine(
                entry,
                State.of(entry),
                appeal.text(reader.language()).title(),
                appeal.target(entry.deed().targetId()),
                "/reports/mine/" + token,
                config.confirmWithin().toDays());
    }

    @CheckedTemplate(basePath = "correcting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance mine(Mine mine, @Nullable Outcome outcome, String email, Mistakes mistakes);

        static native TemplateInstance correct(Mine mine, String seen, Offered offered, Typed typed, Mistakes mistakes);

        static native TemplateInstance withdraw(Mine mine, Change change);

        static native TemplateInstance notYet();
    }
}
