package org.clarion.actionreports.screening.bulk;

import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.contracts.TotalsEvent.Figures;

/**
 * What a sweep does to one action: so many reports with so many letters, and the figures as they are and as they will
 * be, or as they moved.
 */
public record BulkEffect(UUID actionId, long reports, long letters, Figures before, Figures moved) {

    static BulkEffect from(Row row) {
        return new BulkEffect(
                row.uuid("action_id"),
                row.number("reports"),
                row.number("letters"),
                new Figures(row.number("reported_now"), row.number("verified_now"), row.number("delivered_now")),
                new Figures(row.number("reported"), row.number("verified"), row.number("delivered")));
    }

    public Figures after() {
        return new Figures(
                before.reported() + moved.reported(),
                before.verified() + moved.verified(),
                before.delivered() + moved.delivered());
    }
}
