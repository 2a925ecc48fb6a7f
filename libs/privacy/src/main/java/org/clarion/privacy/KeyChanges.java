package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code key_change}: how far each table with personal texts or names has followed the keys of the configuration. */
@ApplicationScoped
class KeyChanges {

    private static final Duration INSTANCES_OF_BEFORE = Duration.ofDays(2);

    private final DataSource database;
    private final Clock clock;

    KeyChanges(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a table stands: since when it follows these keys, after which row it goes on, and what this look has met so far. */
    record Look(Instant since, @Nullable String position, Figures figures) {}

    /**
     * @param closed rows whose texts were closed anew
     * @param renamed rows that got their current name
     * @param kept rows that keep a former name for now
     * @param unreadable rows of which no key that we have opens something
     */
    record Figures(long closed, long renamed, long kept, long unreadable) {

        static final Figures NONE = new Figures(0, 0, 0, 0);

        Figures plus(Figures more) {
            return new Figures(
                    closed + more.closed, renamed + more.renamed, kept + more.kept, unreadable + more.unreadable);
        }
    }

    static UUID job(String table) {
        return UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.UTF_8));
    }

    /** From now on this table follows these keys. The instance that started last says which: the others still have those of before. */
    void follow(String table, String keys) {
        with("""
                insert into key_change (job, what, keys, begun_at) values (?, ?, ?, ?)
                on conflict on constraint a_table_follows_one_key do update
                set (keys, begun_at, position, looked_at) = (excluded.keys, excluded.begun_at, null, null)
                where key_change.keys <> excluded.keys""", insert -> {
            insert.setObject(1, job(table));
            insert.setString(2, table);
            insert.setString(3, keys);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate();
        });
    }

    /**
     * The next table that is not through, or is to be looked at again: while instances of before may have written since, and as
     * long as something keeps a former name.
     */
    Optional<UUID> claim(String keys, Duration again, Collection<UUID> resting) {
        return with("""
                select job from key_change where keys = ? and job <> all (?)
                and (looked_at is null or looked_at <= ? and (begun_at >= ? or kept > 0))
                order by looked_at nulls first, what limit 1 for update skip locked""", select -> {
            select.setString(1, keys);
            select.setTimestamp(3, Timestamp.from(clock.instant().minus(again)));
            select.setTimestamp(4, Timestamp.from(clock.instant().minus(INSTANCES_OF_BEFORE)));
            select.setArray(2, select.getConnection().createArrayOf("uuid", resting.toArray()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    Look of(UUID job) {
        return with(
                "select begun_at, position, closed, renamed, kept, unreadable from key_change where job = ?",
                select -> {
                    select.setObject(1, job);
                    try (var row = select.executeQuery()) {
                        row.next();
                        var position = row.getString(2);
                        var figures = new Figures(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
                        return new Look(
                                row.getTimestamp(1).toInstant(), position, position == null ? Figures.NONE : figures);
                    }
                });
    }

    void goOn(UUID job, String position, Figures figures) {
        write(job, position, figures, null);
    }

    void through(UUID job, Figures figures) {
        write(job, null, figures, clock.instant());
    }

    private void write(UUID job, @Nullable String position, Figures figures, @Nullable Instant through) {
        with("""
                update key_change set (position, closed, renamed, kept, unreadable, looked_at) = (?, ?, ?, ?, ?, ?)
                where job = ?""", update -> {
            update.setString(1, position);
            update.setLong(2, figures.closed());
            update.setLong(3, figures.renamed());
            update.setLong(4, figures.kept());
            update.setLong(5, figures.unreadable());
            update.setTimestamp(6, through == null ? null : Timestamp.from(through));
            update.setObject(7, job);
            return update.executeUpdate();
        });
    }

    private <T> T with(String sql, Statement<T> statement) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            return statement.on(prepared);
        } catch (SQLException failed) {
            throw new IllegalStateException("nobody knows how far the keys are followed", failed);
        }
    }

    private interface Statement<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }
}
