package org.clarion.actionreports.screening.board;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.sql.Sql;

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
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> portion(atOnce)) > 0;
        }
        QuarkusTransaction.requiringNew().run(this::forgetPseudonyms);
    }

    private int portion(int atOnce) {
        return kept.forget(clock.instant(), atOnce);
    }

    private void forgetPseudonyms() {
        var now = clock.instant();
        var then = now.minus(config.circumstancesFor());
        noticed.forgetBefore(then);
        sql.change("delete from finding where seen_at <= ?", then);
        sql.change("update sweep set criteria = '' where prepared_at <= ? and criteria <> ''", then);
    }
}
