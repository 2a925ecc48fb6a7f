package org.clarion.actionreports.figures.milestones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.typed.OurLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Milestones where they give heart, for templates: {@code {inject:milestones.recent(id, reported)}}. */
@ApplicationScoped
@Named("milestones")
public class Heartening {

    private static final Duration RECENT = Duration.ofDays(1);

    private final Milestones milestones;
    private final Clock clock;
    private final String site;

    Heartening(
            Milestones milestones,
            Clock clock,
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String site) {
        this.milestones = milestones;
        this.clock = clock;
        this.site = site;
    }

    /** As it looks beside the figure of now. */
    public record Reached(Milestone milestone, boolean fallenBelow) {}

    /** A sentence somebody can copy. */
    public record Sentence(String language, String text) {}

    /** The highest, if it was passed within the last day and still holds; else nothing. */
    public @Nullable Milestone recent(UUID action, long reported) {
        return milestones.of(action).stream()
                .filter(one -> one.reported() <= reported)
                .findFirst()
                .filter(one -> one.reachedAt().isAfter(clock.instant().minus(RECENT)))
                .orElse(null);
    }

    /** The highest first. */
    public List<Reached> reached(UUID action, long reported) {
        return milestones.of(action).stream()
                .map(one -> new Reached(one, one.reported() > reported))
                .toList();
    }

    /** What comes next; nobody is asked to reach twice what they reached once. */
    public long next(List<Reached> reached, long reported) {
        var highest = reached.isEmpty() ? 0 : reached.getFirst().milestone().reported();
        return Thresholds.after(Math.max(highest, reported));
    }

    /** For the highest that holds, in every language that the sheet and we both speak; none while none holds. */
    public List<Sentence> sentences(ActionSheet appeal, List<Reached> reached) {
        return reached.stream()
                .filter(one -> !one.fallenBelow())
                .limit(1)
                .flatMap(one -> OurLanguages.all().stream()
                        .filter(appeal.sheet().texts()::containsKey)
                        .map(language -> sentence(appeal, one.milestone(), language)))
                .toList();
    }

    private Sentence sentence(ActionSheet appeal, Milestone milestone, String language) {
        var words = Bundles.of(MilestoneWords.class, language);
        var number = Wording.in(Locale.of(language)).number(milestone.reported());
        var address = site + "/actions/" + appeal.actionId();
        return new Sentence(
                language, words.sentence(number, appeal.text(language).title(), address));
    }
}
