package org.clarion.proof.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Pause;

/** Keeps everybody from writing reports until it is released; reading goes on. */
final class JournalLock implements AutoCloseable {

    private final Connection connection;
    private volatile boolean held = true;

    private JournalLock(Connection connection) {
        this.connection = connection;
    }

    static JournalLock held(House house) throws SQLException {
        var connection = DriverManager.getConnection(house.jdbcUrl("action_reports"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table report in exclusive mode");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return new JournalLock(connection);
    }

    boolean isHeld() {
        return held;
    }

    void releaseAfter(Duration time) throws SQLException {
        Pause.millis(time.toMillis());
        close();
    }

    @Override
    public void close() throws SQLException {
        held = false;
        connection.close();
    }
}
