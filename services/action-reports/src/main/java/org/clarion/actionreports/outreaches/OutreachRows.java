package org.clarion.actionreports.outreaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.outreaches.Outreach.Verification;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/** The journal as other systems may read it. */
@ApplicationScoped
class OutreachRows {

    private static final String SELECT = """
            select report_id, idempotency_key, target_id, channel, quantity, acted_on, accepted_at,
                   greatest(verified_at, delivered_at, bounced_at) as modified_at,
                   case when delivered_at is not null and bounced_at is null then 'DELIVERED'
                        when verified_at is not null then 'VERIFIED' else 'REPORTED' end as verification
            from report where action_id = ?""";

    private final DataSource database;

    OutreachRows(DataSource database) {
        this.database = database;
    }

    long count(UUID action) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from report where action_id = ?")) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the reports cannot be counted", failed);
        }
    }

    /** The latest first. */
    List<Outreach> of(UUID action, Paging paging) {
        try (var connection = database.getConnection()) {
            return read(
                    connection,
                    SELECT + " order by accepted_at desc, report_id limit ? offset ?",
                    action,
                    paging.perPage(),
                    paging.offset());
        } catch (SQLException failed) {
            throw new IllegalStateException("the reports cannot be read", failed);
        }
    }

    Optional<Outreach> of(UUID action, UUID report) {
        try (var connection = database.getConnection()) {
            return read(connection, SELECT + " and report_id = ?", action, report).stream()
                    .findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException("the report cannot be read", failed);
        }
    }

    List<Outreach> of(UUID action, Collection<UUID> reports) {
        try (var connection = database.getConnection()) {
            return read(connection, SELECT + " and report_id = any (?)", action, reports.toArray(UUID[]::new));
        } catch (SQLException failed) {
            throw new IllegalStateException("the reports cannot be read", failed);
        }
    }

    private static List<Outreach> read(Connection connection, String sql, Object... values) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                select.setObject(place + 1, values[place]);
            }
            var outreaches = new ArrayList<Outreach>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    outreaches.add(outreach(row));
                }
            }
            return outreaches;
        }
    }

    private static Outreach outreach(ResultSet row) throws SQLException {
        return new Outreach(
                row.getObject("report_id", UUID.class),
                row.getString("idempotency_key"),
                row.getObject("target_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getObject("acted_on", LocalDate.class),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("modified_at", OffsetDateTime.class)),
                Verification.valueOf(row.getString("verification")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
