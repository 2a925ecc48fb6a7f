package org.clarion.actionreports.tallies;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** Whether a typed tally may be written, or which page comes before that. */
@RequestScoped
class TallyChecking {

    private final Tallies tallies;
    private final TallyReading reading;
    private final TallyViews views;
    private final TallySpeech speech;
    private final TallyLimits limits;

    TallyChecking(Tallies tallies, TallyReading reading, TallyViews views, TallySpeech speech, TallyLimits limits) {
        this.tallies = tallies;
        this.reading = reading;
        this.views = views;
        this.speech = speech;
        this.limits = limits;
    }

    sealed interface Checked {}

    /** Something to mend, or to look at before it is written. */
    record First(int status, TemplateInstance page) implements Checked {}

    record Good(TallyCount count) implements Checked {}

    /**
     * @param known the tally that is corrected; none for a new one
     * @param own its id, or the one that the new one will have: nobody clashes with themselves
     */
    Checked check(ActionSheet appeal, @Nullable GroupTally known, UUID own, TallyForm typed) {
        var mistakes = Mistakes.none();
        var read = reading.count(appeal, known, typed, mistakes);
        if (known != null && !known.count().mark().equals(typed.seen())) {
            return typed.wants("count") && read.equals(Optional.of(known.count()))
                    ? new Good(known.count()) // the same button once more
                    : changed(appeal, known, typed);
        }
        if (read.isEmpty()) {
            return new First(422, views.form(appeal, known, typed, mistakes));
        }
        if (typed.wants("mend")) {
            return new First(200, views.form(appeal, known, typed, mistakes));
        }
        var count = read.get();
        var clashes = tallies.clashes(appeal.actionId(), own, count);
        if (!clashes.isEmpty()) {
            return clashing(appeal, known, typed, clashes);
        }
        return sure(appeal, known, typed, count, mistakes);
    }

    First clashing(ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, List<TallyClash> clashes) {
        return new First(409, views.clashing(appeal, known, typed, clashes));
    }

    /** What was typed meant another state of the tally: nobody else's figures are overwritten unseen. */
    First changed(ActionSheet appeal, GroupTally now, TallyForm typed) {
        return new First(409, views.changed(appeal, now, typed));
    }

    private Checked sure(
            ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, TallyCount count, Mistakes mistakes) {
        if (typed.wants("count") && limits.wonders(count) && typed.sure() == null) {
            mistakes.add("sure", speech.words().mendSure());
            return new First(422, preview(appeal, known, typed, count, mistakes));
        }
        return typed.wants("count") ? new Good(count) : new First(200, preview(appeal, known, typed, count, mistakes));
    }

    private TemplateInstance preview(
            ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, TallyCount count, Mistakes mistakes) {
        return views.preview(appeal, known, count, mistakes).data("evening", typed.evening());
    }
}
