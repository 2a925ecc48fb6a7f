package org.clarion.actionreports.accepting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.appeals.Appeal;

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
        var refusals = EnumSet.noneOf(Refusal.class);
        if (!takesReports(appeal)) {
            refusals.add(Refusal.TOO_LATE);
        }
        if (deed.quantity() > config.mostPerReport()) {
            refusals.add(Refusal.TOO_MANY);
        }
        if (deed.quantity() < 1) {
            refusals.add(Refusal.TOO_FEW);
        }
        if (deed.actedOn().isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE))) {
            refusals.add(Refusal.NOT_YET);
        }
        if (deed.actedOn().isBefore(appeal.launchedOn().minusDays(1))) { // west of it the day before still goes on
            refusals.add(Refusal.BEFORE_IT_BEGAN);
        }
        if (deed.targetId() != null && appeal.target(deed.targetId()).isEmpty()) {
            refusals.add(Refusal.NOT_A_TARGET);
        }
        return refusals;
    }

    public boolean takesReports(Appeal appeal) {
        return appeal.takesReports(clock.instant(), config.lateFor());
    }
}
