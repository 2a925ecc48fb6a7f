package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What hooks are to be told, in statements. */
@ApplicationScoped
class WebhookQueue {

    private final DataSource database;
    private final Clock clock;

    WebhookQueue(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Since when some hook has been on; nothing while all are off. What happened before then is for nobody. */
    Optional<Instant> listeningSince() {
        return query(
                        "select min(on_since) as since from webhook having min(on_since) is not null",
                        row -> row.getObject("since", OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    /** For every hook that is on and wants it. Heard twice it is noted once. */
    int note(List<WebhookNews> news) {
        var sql = """
                insert into webhook_news (hook_id, event_id, type, action_id, report_id, facts, happened_at, heard_at)
                select hook_id, event_id, type, news.action_id, report_id, facts, happened_at, ?
                from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                         as news (event_id, kind, type, action_id, report_id, facts, happened_at, nth)
                join webhook hook on on_since <= happened_at and kind = any (string_to_array(kinds, ','))
                                 and (hook.action_id is null or hook.action_id = news.action_id)
                order by nth
                on conflict on constraint a_hook_hears_of_an_event_once do nothing""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, now());
            insert.setArray(2, array(connection, "uuid", news, WebhookNews::eventId));
            insert.setArray(3, array(connection, "text", news, one -> one.kind().name()));
            insert.setArray(4, array(connection, "text", news, WebhookNews::type));
            insert.setArray(5, array(connection, "uuid", news, WebhookNews::actionId));
            insert.setArray(6, array(connection, "uuid", news, WebhookNews::reportId));
            insert.setArray(7, array(connection, "text", news, WebhookNews::facts));
            insert.setArray(8, array(connection, "timestamptz", news, one -> at(one.happenedAt())));
            return insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the news of hooks cannot be noted", failed);
        }
    }

    /** News as a hook is told of it. */
    record Row(
            long place,
            UUID eventId,
            String type,
            UUID actionId,
            Optional<UUID> reportId,
            Optional<String> facts,
            Instant happenedAt,
            @Nullable String reason) {

        /** Why it never arrived, as {@link WebhookAnswer#reason} had it. */
        public Optional<WebhookProblem> problem() {
            return Stream.of(WebhookProblem.values())
                    .filter(known -> said(0).equals(known.name()))
                    .findFirst();
        }

        /** What the receiver answered, if it did. */
        public String status() {
            return said(1);
        }

        private String said(int word) {
            var words = reason == null ? new String[0] : reason.split(" ");
            return word < words.length ? words[word] : "";
        }
    }

    /** The oldest first. */
    List<Row> waiting(UUID hook, int most) {
        return query(
                ROWS + " and state = 'WAITING' and happened_at <= ? order by place limit ?",
                WebhookQueue::row,
                hook,
                now(),
                most);
    }

    List<Row> dead(UUID hook, int most) {
        return query(ROWS + " and state = 'DEAD' order by place limit ?", WebhookQueue::row, hook, most);
    }

    private static final String ROWS =
            "select place, event_id, type, action_id, report_id, facts, happened_at, reason from webhook_news where hook_id = ?";

    void delivered(List<Row> told) {
        var places = told.stream().map(Row::place).toArray(Long[]::new);
        change(
                "update webhook_news set state = 'DELIVERED', done_at = ?, reason = null where place = any (?)",
                now(),
                places);
    }

    /** What was heard before then has been tried for long enough. */
    int die(UUID hook, Instant heardBefore, String reason) {
        return change("""
                update webhook_news set state = 'DEAD', done_at = ?, reason = ?
                where hook_id = ? and state = 'WAITING' and heard_at <= ? and happened_at <= ?""", now(), reason, hook, at(heardBefore), now());
    }

    /** One that died is told again, in its old place. */
    int replay(UUID hook, UUID event) {
        return change(AGAIN + "state = 'DEAD' and event_id = ?", now(), hook, event);
    }

    int replayDead(UUID hook) {
        return change(AGAIN + "state = 'DEAD'", now(), hook);
    }

    /** All that happened since, dead or delivered. */
    int replayFrom(UUID hook, Instant from) {
        return change(AGAIN + "state <> 'WAITING' and happened_at >= ?", now(), hook, at(from));
    }

    private static final String AGAIN =
            "update webhook_news set state = 'WAITING', done_at = null, reason = null, heard_at = ? where hook_id = ? and ";

    /** How much waits, and how much has died. */
    record Counts(long waiting, long dead) {}

    Counts counts(UUID hook) {
        return query("""
                select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'DEAD')
                from webhook_news where hook_id = ? and state <> 'DELIVERED'""", row -> new Counts(row.getLong(1), row.getLong(2)), hook)
                .getFirst();
    }

    int forget(Instant doneBefore, int most) {
        return change("""
                delete from webhook_news where ctid = any (array(
                    select ctid from webhook_news where state <> 'WAITING' and done_at <= ?
                    limit ? for update skip locked))""", at(doneBefore), most);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                select.setObject(place + 1, values[place]);
            }
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the news of hooks cannot be read", failed);
        }
    }

    private int change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                update.setObject(place + 1, values[place]);
            }
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the news of hooks cannot be changed", failed);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("place"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getObject("action_id", UUID.class),
                Optional.ofNullable(row.getObject("report_id", UUID.class)),
                Optional.ofNullable(row.getString("facts")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Array array(
            Connection connection, String type, List<WebhookNews> news, Function<WebhookNews, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, news.stream().map(column).toArray());
    }
}
