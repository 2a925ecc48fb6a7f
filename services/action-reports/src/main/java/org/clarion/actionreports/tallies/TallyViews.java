package org.clarion.actionreports.tallies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The pages about tallies, filled. */
@RequestScoped
class TallyViews {

    private static final int LATEST = 200;

    private final ActionSheets appeals;
    private final Tallies tallies;
    private final TallyPreview looks;
    private final TallySpeech speech;
    private final TallyLimits limits;

    TallyViews(ActionSheets appeals, Tallies tallies, TallyPreview looks, TallySpeech speech, TallyLimits limits) {
        this.appeals = appeals;
        this.tallies = tallies;
        this.looks = looks;
        this.speech = speech;
        this.limits = limits;
    }

    static String pathOf(UUID tallyId) {
        return "/desk/reports/tallies/" + tallyId;
    }

    /** Where a tally is looked at, in the language that the reader chose. */
    String to(UUID tallyId, @Nullable String said) {
        return speech.to(pathOf(tallyId) + (said == null ? "" : "?said=" + said));
    }

    Optional<ActionSheet> appeal(UUID actionId) {
        return appeals.of(actionId);
    }

    boolean isOpen(ActionSheet appeal) {
        return limits.takesTallies(appeal);
    }

    /** A tally in the list, and the title of its action. */
    record Item(String title, Tallies.Listed listed) {}

    TemplateInstance list() {
        var open = appeals.all().stream()
                .filter(this::isOpen)
                .map(appeal -> new Choice(appeal.actionId().toString(), speech.title(appeal)))
                .toList();
        var items = tallies.latest(LATEST).stream()
                .map(listed -> new Item(
                        appeals.of(listed.tally().actionId()).map(speech::title).orElse(""), listed))
                .toList();
        return Templates.list(items, open);
    }

    /** Where the form of an evening is. */
    String toEvening(String code) {
        return speech.to("/desk/reports/tallies/evening/" + code);
    }

    TemplateInstance evening(String typed, boolean unknown) {
        var mistakes = Mistakes.none();
        if (unknown) {
            mistakes.add("code", speech.words().mendCode());
        }
        return Templates.evening(typed, mistakes);
    }

    TemplateInstance fresh(ActionSheet appeal) {
        return form(appeal, null, TallyForm.of(null, looks.today(appeal).toString()), Mistakes.none());
    }

    TemplateInstance form(ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, Mistakes mistakes) {
        return form(appeal, known, typed, mistakes, List.of(), List.of());
    }

    TemplateInstance clashing(
            ActionSheet appeal, @Nullable GroupTally known, TallyForm typed, List<TallyClash> clashes) {
        return form(appeal, known, typed, Mistakes.none(), clashes, List.of());
    }

    /** What it says now, and what was typed over what it said before. */
    TemplateInstance changed(ActionSheet appeal, GroupTally now, TallyForm typed) {
        return form(appeal, now, typed, Mistakes.none(), List.of(), looks.lines(appeal, now.count()));
    }

    private TemplateInstance form(
            ActionSheet appeal,
            @Nullable GroupTally known,
            TallyForm typed,
            Mistakes mistakes,
            List<TallyClash> clashes,
            List<TallyPreview.Line> changed) {
        var table = TallyTable.of(appeal, known, typed.figures(), mistakes);
        var found = clashes.stream()
                .map(clash -> new Clashing(speech.target(appeal, clash.place().targetId()), clash))
                .toList();
        return Templates.form(looks.about(appeal, known), typed, table, mistakes)
                .data("clashes", found)
                .data("changed", changed)
                .data("channels", List.of(Channel.values()))
                .data("countries", speech.countries());
    }

    /** What is counted already, and to whom it went. */
    record Clashing(String who, TallyClash clash) {}

    TemplateInstance preview(ActionSheet appeal, @Nullable GroupTally known, TallyCount count, Mistakes mistakes) {
        return Templates.preview(
                        looks.about(appeal, known),
                        count,
                        looks.lines(appeal, count),
                        looks.effect(appeal, known, count),
                        mistakes)
                .data("asks", limits.wonders(count))
                .data("around", known == null ? tallies.around(appeal.actionId(), count.actedOn()) : List.of());
    }

    TemplateInstance one(ActionSheet appeal, GroupTally tally, @Nullable String said) {
        return one(appeal, tally, said, Mistakes.none());
    }

    /** The file that was chosen is no photo for us. */
    TemplateInstance withoutPhoto(ActionSheet appeal, GroupTally tally, Function<TallyWords, String> why) {
        var mistakes = Mistakes.none();
        mistakes.add("photo", why.apply(speech.words()) + " " + speech.words().photoLimits());
        return one(appeal, tally, null, mistakes);
    }

    private TemplateInstance one(ActionSheet appeal, GroupTally tally, @Nullable String said, Mistakes mistakes) {
        var history = tallies.history(tally.tallyId()).stream()
                .map(change -> new Changed(speech.target(appeal, change.place().targetId()), change))
                .toList();
        var setAside = tally.figures().stream()
                .filter(figure -> figure.judgement() != Judgement.COUNTED)
                .count();
        return Templates.one(looks.about(appeal, tally), looks.lines(appeal, tally.count()), history, said)
                .data("setAside", setAside)
                .data("photo", looks.photo(tally))
                .data("mistakes", mistakes);
    }

    /** A change of a figure, and to whom that one went. */
    record Changed(String who, TallyChange change) {}

    /** @param changed whether somebody has corrected it since the button was shown */
    TemplateInstance withdrawal(ActionSheet appeal, GroupTally tally, boolean changed) {
        return Templates.withdrawal(
                looks.about(appeal, tally),
                looks.lines(appeal, tally.count()),
                looks.effect(appeal, tally, null),
                changed);
    }

    TemplateInstance photoRemoval(ActionSheet appeal, GroupTally tally) {
        return Templates.photoRemoval(looks.about(appeal, tally));
    }

    TemplateInstance tooLate(ActionSheet appeal) {
        return Templates.tooLate(speech.title(appeal));
    }

    @CheckedTemplate(basePath = "tallies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(List<Item> items, List<Choice> open);

        static native TemplateInstance evening(String typed, Mistakes mistakes);

        static native TemplateInstance form(
                TallyPreview.About about, TallyForm typed, TallyTable table, Mistakes mistakes);

        static native TemplateInstance preview(
                TallyPreview.About about,
                TallyCount count,
                List<TallyPreview.Line> lines,
                TallyPreview.Effect effect,
                Mistakes mistakes);

        static native TemplateInstance one(
                TallyPreview.About about, List<TallyPreview.Line> lines, List<Changed> history, @Nullable String said);

        static native TemplateInstance withdrawal(
                TallyPreview.About about, List<TallyPreview.Line> lines, TallyPreview.Effect effect, boolean changed);

        static native TemplateInstance photoRemoval(TallyPreview.About about);

        static native TemplateInstance tooLate(String title);
    }
}
