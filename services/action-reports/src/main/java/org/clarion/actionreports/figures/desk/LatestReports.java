package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportStanding;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;

/** The last that came in. */
@ApplicationScoped
class LatestReports {

    private final Sql sql;

    LatestReports(Sql sql) {
        this.sql = sql;
    }

    /** Of all these actions together; each gives its own last by an index, however many it has. */
    List<LatestReport> of(Collection<UUID> actions, int most) {
        return sql.ask("""
                select of_one.* from unnest(?) as asked (id)
                cross join lateral (
                    select report_id, action_id, channel, quantity, origin, accepted_at, standing
                    from report_now where action_id = asked.id order by accepted_at desc, report_id limit ?) of_one
                order by accepted_at desc, report_id limit ?""", LatestReports::latest, actions, most, most);
    }

    private static LatestReport latest(Row row) {
        return new LatestReport(
                row.uuid("report_id"),
                row.uuid("action_id"),
                row.word("channel", Channel.class),
                row.whole("quantity"),
                row.text("origin"),
                row.instant("accepted_at"),
                row.word("standing", ReportStanding.class));
    }
}
