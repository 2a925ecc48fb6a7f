package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Sessions that are over before their time, as this service heard it: their cookies open nothing any more. */
@ApplicationScoped
public class EndedSessions {

    /** Far longer than a cookie is taken; clocks may differ. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;

    EndedSessions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From the commit of the caller's transaction on, no instance of this service takes a cookie of this session. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(UUID session) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        update("insert into ended_session (id, heard_at) values (?, ?) on conflict do nothing", session, now);
        update("delete from ended_session where heard_at < ?", now.minus(KEPT));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    boolean holds(UUID session) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select from ended_session where id = ?")) {
            fill(question, session);
            try (var found = question.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("It cannot be looked up which sessions are over", failed);
        }
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The end of a session cannot be kept", failed);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
