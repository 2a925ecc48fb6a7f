package org.clarion.actionreports.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.sql.Sql;

/** What is kept for a while around reports, once they are in the journal: a comment may change, and all of it goes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptCircumstances {

    private final Sql sql;
    private final ReportsConfig config;
    private final Clock clock;

    KeptCircumstances(Sql sql, ReportsConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Kept as long as any other, counted from now where the first is forgotten.
     *
     * @param comment encrypted
     */
    public void comment(UUID reportId, byte[] comment) {
        sql.change("""
                insert into circumstance (report_id, action_id, comment, accepted_at, forget_after)
                select report_id, action_id, ?, accepted_at, ? from report where report_id = ?
                on conflict (report_id) do update set comment = excluded.comment""", comment, clock.instant().plus(config.circumstancesFor()), reportId);
    }

    public void forgetComment(UUID reportId) {
        sql.change("update circumstance set comment = null where report_id = ? and comment is not null", reportId);
    }

    /** Everything that was around these; how many had anything. The reports themselves stay as they are. */
    public int forgetAll(Collection<UUID> reportIds) {
        return reportIds.stream()
                .mapToInt(report -> sql.change("delete from circumstance where report_id = ?", report))
                .sum();
    }

    /** Those whose date has come, as many as one transaction should take; how many they were. */
    public int forget(Instant now, int most) {
        return sql.change("""
                delete from circumstance where report_id in (
                    select report_id from circumstance where forget_after <= ? limit ? for update skip locked)""", now, most);
    }
}
