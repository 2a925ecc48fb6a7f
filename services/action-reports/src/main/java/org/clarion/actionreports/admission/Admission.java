package org.clarion.actionreports.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sections.SectionPolicies;
import org.clarion.actionreports.sections.SectionPolicies.SectionSays;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** What may be counted, by whatever door it comes. */
@ApplicationScoped
public class Admission {

    /** The clock that is furthest ahead; on it a new day begins first. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private final ReportsConfig config;
    private final SectionPolicies sections;
    private final Clock clock;

    @Inject
    public Admission(ReportsConfig config, SectionPolicies sections, Clock clock) {
        this.config = config;
        this.sections = sections;
        this.clock = clock;
    }

    /** Empty for a report that may be counted. */
    public Set<Refusal> refusals(ActionSheet appeal, ReportedAct deed) {
        var refusals = faults(appeal, deed);
        lateness(appeal, deed.section()).ifPresent(refusals::add);
        return refusals;
    }

    /** Why nothing is taken from this section any more, if so. */
    public Optional<Refusal> lateness(ActionSheet appeal, @Nullable String section) {
        var now = clock.instant();
        if (!appeal.takesReports(now, window(appeal, section))) {
            return Optional.of(Refusal.TOO_LATE);
        }
        return blocks(appeal, section, now) ? Optional.of(Refusal.NOT_AFTER_THE_END) : Optional.empty();
    }

    /** What is wrong with it whenever it comes: a correction is no later than the report it corrects. */
    public Set<Refusal> faults(ActionSheet appeal, ReportedAct deed) {
        var faults = EnumSet.noneOf(Refusal.class);
        if (deed.quantity() > config.mostPerReport()) {
            faults.add(Refusal.TOO_MANY);
        }
        if (deed.quantity() < 1) {
            faults.add(Refusal.TOO_FEW);
        }
        if (deed.actedOn().isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE))) {
            faults.add(Refusal.NOT_YET);
        }
        if (deed.actedOn().isBefore(appeal.launchedOn().minusDays(1))) { // west of it the day before still goes on
            faults.add(Refusal.BEFORE_IT_BEGAN);
        }
        if (deed.targetId() != null && appeal.target(deed.targetId()).isEmpty()) {
            faults.add(Refusal.NOT_A_TARGET);
        }
        return faults;
    }

    /** Whether a report that comes now counts at once or is held for a coordinator. */
    public Judgement judgement(ActionSheet appeal, ReportedAct deed, Origin origin) {
        return judgement(appeal, deed, origin, clock.instant());
    }

    /** The same for one that came in at that instant. A list may say much: staff looked at it before it counts. */
    public Judgement judgement(ActionSheet appeal, ReportedAct deed, Origin origin, Instant cameIn) {
        var held =
                switch (origin) {
                    case LETTER, TALLY -> false;
                    case FILE -> asksFirst(appeal, deed.section(), cameIn);
                    case FORM, API -> isOutOfTheOrdinary(deed) || asksFirst(appeal, deed.section(), cameIn);
                };
        return held ? Judgement.PENDING : Judgement.COUNTED;
    }

    /** More than one person often does: a coordinator looks first. */
    public boolean isOutOfTheOrdinary(ReportedAct deed) {
        return deed.quantity() > config.heldAbove();
    }

    /** Whether anybody may still report on it now. */
    public boolean takesReports(ActionSheet appeal) {
        var now = clock.instant();
        if (!appeal.hasEnded(now)) {
            return true;
        }
        return appeal.takesReports(now, config.lateFor()) && config.late().letsAnybody()
                || sections.all(appeal.actionId()).anyMatch(section -> takes(appeal, section, now));
    }

    /** Whether the section looks first at what comes now, because it is late. */
    public boolean isAskedAbout(ActionSheet appeal, @Nullable String section) {
        return asksFirst(appeal, section, clock.instant());
    }

    /** Whether what came in then, after the end, waits for its section. */
    public boolean asksFirst(ActionSheet appeal, @Nullable String section, Instant cameIn) {
        return appeal.hasEnded(cameIn) && lateOf(appeal, section) == LatePolicy.ASK;
    }

    /** Whether it would not have been taken then, had it named this section. */
    public boolean blocks(ActionSheet appeal, @Nullable String section, Instant cameIn) {
        return appeal.hasEnded(cameIn) && lateOf(appeal, section) == LatePolicy.BLOCK;
    }

    private boolean takes(ActionSheet appeal, SectionSays section, Instant now) {
        var rule = Optional.ofNullable(section.rule()).orElse(config.late().otherwise());
        var window = Optional.ofNullable(section.window()).orElse(config.lateFor());
        return rule != LatePolicy.BLOCK && appeal.takesReports(now, window);
    }

    /** How long after the end reports of this section are taken. */
    public Duration window(ActionSheet appeal, @Nullable String section) {
        return sections.of(section, appeal.actionId()).map(SectionSays::window).orElse(config.lateFor());
    }

    /** What becomes of late reports of a section: what the desk says of it comes before what stands in the configuration. */
    public LatePolicy lateOf(ActionSheet appeal, @Nullable String section) {
        return sections.of(section, appeal.actionId()).map(SectionSays::rule).orElseGet(() -> configured(section));
    }

    private LatePolicy configured(@Nullable String section) {
        var late = config.late();
        return late.section().entrySet().stream()
                .filter(policy -> Sections.composed(policy.getKey()).equalsIgnoreCase(section))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(late.otherwise());
    }
}
