package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.actionreports.sql.Sql;

/** Whether a mail about a report may go: nobody is asked about what staff have set aside, or are to look at. */
@ApplicationScoped
class ReportDoubts {

    private final Sql sql;

    ReportDoubts(Sql sql) {
        this.sql = sql;
    }

    enum Doubt {
        NONE,
        /** It is among reports that came too fast for people, and nobody has looked at those yet. */
        NOTICED,
        SET_ASIDE,
        /** It counts no more, and nobody need confirm it. */
        SETTLED
    }

    Doubt about(UUID reportId) {
        return sql.one("""
                        select case
                            when is_withdrawn or judgement = 'INVALID' then 'SETTLED'
                            when judgement = 'SUSPECT' then 'SET_ASIDE'
                            when exists (
                                select from finding
                                where finding.action_id = report_now.action_id and finding.state = 'OPEN' and signal = 'SPEED'
                                      and about = network and accepted_at between since and seen_at) then 'NOTICED'
                            else 'NONE' end as doubt
                        from report_now where report_id = ?""", row -> row.word("doubt", Doubt.class), reportId).orElse(Doubt.SETTLED);
    }
}
