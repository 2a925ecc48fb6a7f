package org.clarion.actionreports.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.actionreports.sql.Sql;

/** Deletes the lines of files whose time is over. What they counted stays. */
@ApplicationScoped
class ForgetImports {

    private final Sql sql;
    private final Clock clock;

    ForgetImports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        sql.change("""
                with over as (
                    update import set stage = case when stage in ('READ', 'DROPPED') then 'DROPPED' else 'FORGOTTEN' end,
                                      forget_after = 'infinity'
                    where forget_after < ? and stage not in ('COUNTING', 'TAKING_BACK', 'COUNTING_AGAIN')
                    returning import_id),
                bare as (
                    update import_line set cells = '{}', faults = '{}'
                    where import_id in (select import_id from over) and judged_before is not null)
                delete from import_line
                where import_id in (select import_id from over) and judged_before is null""", clock.instant());
    }
}
