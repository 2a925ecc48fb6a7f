package org.clarion.proof.checking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tables of action-reports and the outboxes of all services hold. */
public final class CheckedRows {

    private static final int AT_ONCE = 10_000;

    private final String server;

    /** Everything before the name of the database, and everything behind it, parted by {@code %s}. */
    public CheckedRows(String server) {
        this.server = server;
    }

    /** Identifier of the client to our id of the report, for all reports whose identifiers begin so. */
    public Map<String, String> reports(UUID action, String prefix) throws SQLException {
        try (var connection = open("action_reports")) {
            connection.setAutoCommit(false); // or the driver would take all rows at once
            try (var select = connection.prepareStatement("""
                    select substr(idempotency_key, 5), report_id::text from report
                    where action_id = ? and starts_with(idempotency_key, ?)""")) {
                select.setFetchSize(AT_ONCE);
                select.setObject(1, action);
                select.setString(2, "api:" + prefix);
                var found = new HashMap<String, String>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), row.getString(2));
                    }
                }
                return found;
            }
        }
    }

    /** What the journal says an action must stand at. */
    public long journal(UUID action) throws SQLException {
        return number("action_reports", """
                select coalesce(sum(quantity), 0) from report
                where action_id = ? and judgement = 'COUNTED' and withdrawn_at is null""", action);
    }

    /** What all reports whose identifiers begin so tell of. */
    public long quantity(UUID action, String prefix) throws SQLException {
        return number("action_reports", """
                select coalesce(sum(quantity), 0) from report
                where action_id = ? and starts_with(idempotency_key, 'api:%s')
                  and judgement = 'COUNTED' and withdrawn_at is null""".formatted(prefix), action);
    }

    /** How many reports came in some way, by the beginning of what they are known by. */
    public long reportsBy(String key) throws SQLException {
        return number(
                "action_reports",
                "select count(*) from report where starts_with(idempotency_key, '%s')".formatted(key),
                null);
    }

    /** How many letters their writers have confirmed. */
    public long confirmedLetters() throws SQLException {
        return number("letters", "select count(*) from letter where confirmed_at is not null", null);
    }

    /** In every dimension: how many items have another total than their reports in the journal. */
    public Map<String, Long> wrongItems(UUID action) throws SQLException {
        return byDimension("""
                with item as (
                    select dimension, item, sum(quantity) as reported from report
                    cross join lateral (values
                        ('CHANNEL', channel), ('TARGET', coalesce(target_id::text, '-')), ('COUNTRY', coalesce(country, '-')),
                        ('SECTION', coalesce(section, '-')), ('DAY', acted_on::text)) as place (dimension, item)
                    where action_id = ? and judgement = 'COUNTED' and withdrawn_at is null
                    group by dimension, item),
                told as (select dimension, item, reported from total where action_id = ?)
                select dimension, count(*) filter (where item.reported is distinct from told.reported)
                from item full join told using (dimension, item) group by dimension""", action, action);
    }

    /** What the totals say it stands at, once along every dimension. */
    public Map<String, Long> totals(UUID action) throws SQLException {
        return byDimension("select dimension, sum(reported) from total where action_id = ? group by dimension", action);
    }

    private Map<String, Long> byDimension(String question, UUID... action) throws SQLException {
        try (var connection = open("action_reports");
                var select = connection.prepareStatement(question)) {
            for (int place = 0; place < action.length; place++) {
                select.setObject(place + 1, action[place]);
            }
            var found = new TreeMap<String, Long>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getLong(2));
                }
            }
            return found;
        }
    }

    /** How many reports an action has, whether they count or not. */
    public long rows(UUID action) throws SQLException {
        return number("action_reports", "select count(*) from report where action_id = ?", action);
    }

    /** What the clock of the database says. */
    public OffsetDateTime now() throws SQLException {
        try (var connection = open("action_reports");
                var select = connection.prepareStatement("select clock_timestamp()");
                var row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    /** Whether the service has checked its totals since then. */
    public boolean checkedSince(OffsetDateTime instant) throws SQLException {
        try (var connection = open("action_reports");
                var select = connection.prepareStatement("select 1 from last_check where at > ?")) {
            select.setObject(1, instant);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** What is still to be told. */
    public long outbox(String database) throws SQLException {
        return number(database, "select count(*) from outbox", null);
    }

    /** Of what is still to be told, how much stands no later than a place. */
    public long outbox(String database, long place) throws SQLException {
        return number(database, "select count(*) from outbox where position <= " + place, null);
    }

    /** The place of the newest that is still to be told; 0 when nothing is. */
    public long newestInOutbox(String database) throws SQLException {
        return number(database, "select coalesce(max(position), 0) from outbox", null);
    }

    private long number(String database, String question, @Nullable UUID action) throws SQLException {
        try (var connection = open(database);
                var select = connection.prepareStatement(question)) {
            if (action != null) {
                select.setObject(1, action);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(server.formatted(database));
    }
}
