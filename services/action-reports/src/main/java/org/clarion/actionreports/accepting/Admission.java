package org.clarion.actionreports.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** What may be counted, by whatever door it comes. */
@ApplicationScoped
public class Admission {

    /** The clock that is furthest ahead; on it a new day begins first. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private final ReportsConfig config;
    private final Clock clock;

    public Admission(ReportsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Empty for a report that may be counted. */
    public Set<Refusal> refusals(Appeal appeal, Deed deed) {
        var refusals = faults(appeal, deed);
        var now = clock.instant();
        if (!appeal.takesReports(now, config.lateFor())) {
            refusals.add(Refusal.TOO_LATE);
        } else if (blocks(appeal, deed.section(), now)) {
            refusals.add(Refusal.NOT_AFTER_THE_END);
        }
        return refusals;
    }

    /** What is wrong with it whenever it comes: a correction is no later than the report it corrects. */
    public Set<Refusal> faults(Appeal appeal, Deed deed) {
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
    public Judgement judgement(Appeal appeal, Deed deed, Origin origin) {
        return judgement(appeal, deed, origin, clock.instant());
    }

    /** The same for one that came in at that instant. */
    public Judgement judgement(Appeal appeal, Deed deed, Origin origin, Instant cameIn) {
        var stoodFor = origin == Origin.LETTER || origin == Origin.TALLY;
        var held = isOutOfTheOrdinary(deed) || asksFirst(appeal, deed.section(), cameIn);
        return held && !stoodFor ? Judgement.PENDING : Judgement.COUNTED;
    }

    /** More than one person often does: a coordinator looks first. */
    public boolean isOutOfTheOrdinary(Deed deed) {
        return deed.quantity() > config.heldAbove();
    }

    /** Whether anybody may still report on it now. */
    public boolean takesReports(Appeal appeal) {
        var now = clock.instant();
        return appeal.takesReports(now, config.lateFor())
                && (!appeal.hasEnded(now) || config.late().letsAnybody());
    }

    /** Whether what came in then, after the end, waits for its section. */
    public boolean asksFirst(Appeal appeal, @Nullable String section, Instant cameIn) {
        return appeal.hasEnded(cameIn) && config.late().of(section) == LatePolicy.ASK;
    }

    /** Whether it would not have been taken then, had it named this section. */
    public boolean blocks(Appeal appeal, @Nullable String section, Instant cameIn) {
        return appeal.hasEnded(cameIn) && config.late().of(section) == LatePolicy.BLOCK;
    }
}
