package org.clarion.turns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Of several instances only one does such work at a time (a cluster-wide lock that dies with its holder). */
@ApplicationScoped
public class Turns {

    private static final String KEY = "hashtextextended('turn/' || ?, 0)";

    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /** What is done in a turn. */
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Whether some instance is at it. One that was killed holds its turn no longer than its connection lives. */
    public boolean isTaken(String what) throws SQLException {
        var sql = """
                select 1 from pg_locks, (select %s as key) as wanted
                where locktype = 'advisory' and granted and objsubid = 1
                and database = (select oid from pg_database where datname = current_database())
                and classid::bigint = (key >> 32) & 4294967295 and objid::bigint = key & 4294967295""".formatted(KEY);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, what);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Whether it was ours; when another instance is at it, nothing is done. Call it outside a transaction: the turn lasts
     * as long as the work, which has transactions of its own.
     */
    public <E extends Exception> boolean take(String what, Work<E> work) throws E, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var ours = claim(connection, what);
                if (ours) {
                    work.run();
                }
                return ours;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean claim(Connection connection, String what) throws SQLException {
        try (var claim = connection.prepareStatement("select pg_try_advisory_xact_lock(%s)".formatted(KEY))) {
            claim.setString(1, what);
            try (var answer = claim.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
