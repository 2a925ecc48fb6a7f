package org.clarion.urgentactions.totals;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.jboss.logging.Logger;

/** Notices where our copy of the totals is not what was told of that very version. It is a fault, and is about to be mended. */
@Startup // a metric that is there before anything was wrong
@ApplicationScoped
class WrongCopies {

    private static final Logger LOG = Logger.getLogger(WrongCopies.class);

    private final TotalsJson json;
    private final Counter mended;

    WrongCopies(TotalsJson json, MeterRegistry meters) {
        this.json = json;
        this.mended = meters.counter("totals.copy.mended");
    }

    void note(Connection connection, Collection<TotalsChanged> news) throws SQLException {
        var sql = """
                select distinct action_id, version
                from unnest(?, ?, ?, ?, ?, ?) as told (action_id, version, reported, verified, delivered, by_channel)
                join action_totals as ours using (action_id, version)
                where (ours.reported, ours.verified, ours.delivered, ours.by_channel)
                      <> (told.reported, told.verified, told.delivered, told.by_channel::jsonb)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, array(connection, "uuid", news, TotalsChanged::actionId));
            select.setArray(2, array(connection, "bigint", news, TotalsChanged::version));
            select.setArray(
                    3, array(connection, "bigint", news, one -> one.total().reported()));
            select.setArray(
                    4, array(connection, "bigint", news, one -> one.total().verified()));
            select.setArray(
                    5, array(connection, "bigint", news, one -> one.total().delivered()));
            select.setArray(6, array(connection, "text", news, one -> json.byChannel(one.byChannel())));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    tell(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
        }
    }

    private void tell(UUID action, long version) {
        mended.increment();
        LOG.errorf("our copy of the totals of %s was wrong at version %d; it is mended", action, version);
    }

    private static Array array(
            Connection connection, String type, Collection<TotalsChanged> news, Function<TotalsChanged, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, news.stream().map(column).toArray());
    }
}
