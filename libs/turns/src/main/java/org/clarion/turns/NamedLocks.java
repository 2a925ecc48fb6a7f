package org.clarion.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Advisory locks by name, held until the transaction ends. Nothing need exist to be locked: "what this person asks for",
 * "files that are begun". All instances on one database wait for each other; different databases do not.
 */
@ApplicationScoped
public class NamedLocks {

    private final DataSource database;

    NamedLocks(DataSource database) {
        this.database = database;
    }

    /**
     * Waits until nobody else holds it.
     *
     * @param what the kind of thing: two kinds never meet
     */
    @Transactional(TxType.MANDATORY)
    public void hold(String what, Object which) {
        try (var connection = database.getConnection()) {
            hold(connection, what, which);
        } catch (SQLException failed) {
            throw new IllegalStateException("no turn can be had", failed);
        }
    }

    /** Holds it if nobody else does, and waits for nobody; whether it was to be had. */
    @Transactional(TxType.MANDATORY)
    public boolean tryHold(String what, Object which) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, what + "/" + which);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("no turn can be had", failed);
        }
    }

    /** The same where statements have a connection in hand already. */
    public static void hold(Connection connection, String what, Object which) throws SQLException {
        lock(connection, "pg_advisory_xact_lock", what, which);
    }

    /** Beside others who share it, and never beside one who holds it. */
    public static void share(Connection connection, String what, Object which) throws SQLException {
        lock(connection, "pg_advisory_xact_lock_shared", what, which);
    }

    private static void lock(Connection connection, String kind, String what, Object which) throws SQLException {
        try (var lock = connection.prepareStatement("select " + kind + "(hashtextextended(?, 0))")) {
            lock.setString(1, what + "/" + which);
            lock.execute();
        }
    }
}
