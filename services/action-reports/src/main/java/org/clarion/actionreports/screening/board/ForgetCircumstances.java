package org.clarion.actionreports.screening.board;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.sql.Sql;
import org.clarion.turns.Portions;

/** What was around a report goes at its date, and with it every place where a pseudonym was noted. */
@ApplicationScoped
class ForgetCircumstances {

    private static final int AT_ONCE = 10_000;

    private final Sql sql;
    private final KeptCircumstances kept;
    private final FindingReports noticed;
    private final ReportsConfig config;
    private final Clock clock;

    ForgetCircumstances(Sql sql, KeptCircumstances kept, FindingReports noticed, ReportsConfig config, Clock clock) {
        this.sql = sql;
        this.kept = kept;
        this.noticed = noticed;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        forget(AT_ONCE);
    }

    /** In portions, each committed by itself, until nothing is left: a date is a promise. */
    void forget(int atOnce) {
        Portions.all(atOnce, most -> kept.forget(clock.instant(), most));
        var then = clock.instant().minus(config.circumstancesFor());
        Portions.all(atOnce, most -> noticed.forgetBefore(then, most));
        Portions.all(atOnce, most -> sql.change("""
                delete from finding where finding_id in (
                    select finding_id from finding where seen_at <= ? limit ? for update skip locked)""", then, most));
        Portions.all(atOnce, most -> sql.change("""
                update sweep set criteria = '' where sweep_id in (
                    select sweep_id from sweep where prepared_at <= ? and criteria <> ''
                    limit ? for update skip locked)""", then, most));
    }
}
