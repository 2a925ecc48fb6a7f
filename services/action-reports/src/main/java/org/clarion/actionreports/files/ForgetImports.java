package org.clarion.actionreports.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.clarion.actionreports.sql.Sql;
import org.clarion.turns.Portions;

/** Deletes the lines of files whose time is over. What they counted stays. */
@ApplicationScoped
class ForgetImports {

    private static final int AT_ONCE = 5_000;

    private static final String CLOSED =
            "select import_id from import where forget_after < ? and stage in ('DROPPED', 'FORGOTTEN')";

    private final Sql sql;
    private final Clock clock;

    ForgetImports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        forget(AT_ONCE);
    }

    /** First nobody can begin anything with such a file any more; its date is done with when its lines are gone. */
    void forget(int atOnce) {
        var now = clock.instant();
        Portions.all(atOnce, most -> close(now, most));
        Portions.all(atOnce, most -> deleteLines(now, most));
        Portions.all(atOnce, most -> emptyLines(now, most));
        Portions.all(atOnce, most -> sql.change("""
                update import set forget_after = 'infinity' where import_id in (%s limit ? for update skip locked)
                """.formatted(CLOSED), now, most));
    }

    private int close(Instant now, int most) {
        return sql.change("""
                update import set stage = case when stage = 'READ' then 'DROPPED' else 'FORGOTTEN' end
                where import_id in (
                    select import_id from import where forget_after < ?
                    and stage not in ('COUNTING', 'TAKING_BACK', 'COUNTING_AGAIN', 'DROPPED', 'FORGOTTEN')
                    limit ? for update skip locked)""", now, most);
    }

    private int deleteLines(Instant now, int most) {
        return sql.change("""
                delete from import_line where ctid = any (array(
                    select ctid from import_line where import_id in (%s) and judged_before is null limit ?))
                """.formatted(CLOSED), now, most);
    }

    /** A line that says what a report was before it was taken back stays, without what stood in it. */
    private int emptyLines(Instant now, int most) {
        return sql.change("""
                update import_line set cells = '{}', faults = '{}' where ctid = any (array(
                    select ctid from import_line where import_id in (%s) and judged_before is not null
                    and (cells <> '{}' or faults <> '{}') limit ?))""".formatted(CLOSED), now, most);
    }
}
