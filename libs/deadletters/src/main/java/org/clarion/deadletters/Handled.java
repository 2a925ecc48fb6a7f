package org.clarion.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.clarion.outbox.DeadLetter;
import org.clarion.outbox.DeadLetter.Place;
import org.clarion.outbox.Shelf;

/** The table {@code handled_dead_letter}, in statements. */
@ApplicationScoped
class Handled {

    private final DataSource database;
    private final Clock clock;

    Handled(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that still wait. */
    List<DeadLetter> leaveOut(List<DeadLetter> letters) {
        var sql = "select true from handled_dead_letter where topic_id = ? and part = ? and place = ?";
        return each(sql, letters, (select, letter) -> {
            try (var row = select.executeQuery()) {
                return !row.next();
            }
        });
    }

    /** How many of a shelf wait. */
    long waiting(Shelf shelf) {
        var sql =
                "select count(*) from handled_dead_letter where topic_id = ? and part = ? and place >= ? and place < ?";
        return shelf.end() - shelf.first() - number(sql, shelf, shelf.end());
    }

    /** The shelf without what is handled at its beginning: reading it stays short, however old it is. */
    Shelf fromTheFirstThatWaits(Shelf shelf) {
        var sql = """
                select coalesce(min(one.place) + 1, 0) from handled_dead_letter one
                where topic_id = ? and part = ? and place >= ?
                  and exists (select from handled_dead_letter begin
                              where begin.topic_id = one.topic_id and begin.part = one.part and begin.place = ?)
                  and not exists (select from handled_dead_letter next where next.topic_id = one.topic_id
                                  and next.part = one.part and next.place = one.place + 1)""";
        return shelf.from(Math.max(shelf.first(), number(sql, shelf, shelf.first())));
    }

    /** Writes down their fate, in the caller's transaction, and answers those that nobody had handled before. */
    List<DeadLetter> settle(List<DeadLetter> letters, Fate fate, String reason) {
        var sql = """
                insert into handled_dead_letter (topic_id, part, place, fate, reason, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""";
        return each(sql, letters, (insert, letter) -> {
            insert.setString(4, fate.name());
            insert.setString(5, reason);
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        });
    }

    /** What was written down as heard again turned out to be old. */
    void overtaken(List<DeadLetter> letters) {
        var sql = "update handled_dead_letter set fate = 'OVERTAKEN' where topic_id = ? and part = ? and place = ?";
        each(sql, letters, (update, letter) -> update.executeUpdate() == 1);
    }

    private interface Choice {
        boolean takes(PreparedStatement statement, DeadLetter letter) throws SQLException;
    }

    /** Runs the statement for the place of each, and answers those that were chosen by it. */
    private List<DeadLetter> each(String sql, List<DeadLetter> letters, Choice choice) {
        var chosen = new ArrayList<DeadLetter>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var letter : letters) {
                begin(statement, letter.place());
                if (choice.takes(statement, letter)) {
                    chosen.add(letter);
                }
            }
            return chosen;
        } catch (SQLException failed) {
            throw unreadable(failed);
        }
    }

    private long number(String sql, Shelf shelf, long last) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            begin(select, new Place(shelf.id(), shelf.partition(), shelf.first()));
            select.setLong(4, last);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw unreadable(failed);
        }
    }

    private static void begin(PreparedStatement statement, Place place) throws SQLException {
        statement.setObject(1, place.topic());
        statement.setInt(2, place.partition());
        statement.setLong(3, place.offset());
    }

    private static IllegalStateException unreadable(SQLException failed) {
        return new IllegalStateException("what became of the dead letters cannot be read or written", failed);
    }
}
