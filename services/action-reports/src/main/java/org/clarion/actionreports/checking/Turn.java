package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Of several instances only one does such work at a time. */
@ApplicationScoped
class Turn {

    /** Any numbers will do, as long as all instances take the same. */
    enum Of {
        CHECKING,
        REBUILDING
    }

    interface Work {
        void run() throws SQLException;
    }

    private static final int HOUSE = 0xC1A210;

    private final DataSource database;

    Turn(DataSource database) {
        this.database = database;
    }

    /** Whether some instance is at it. One that was killed holds its turn no longer than its connection lives. */
    boolean isTaken(Of what) throws SQLException {
        var sql = """
                select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 2
                and database = (select oid from pg_database where datname = current_database())
                and classid = ? and objid = ?""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setInt(1, HOUSE);
            select.setInt(2, what.ordinal());
            return select.executeQuery().next();
        }
    }

    /** Whether it was ours; when another instance is at it, nothing is done. */
    boolean take(Of what, Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var claim = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
                claim.setInt(1, HOUSE);
                claim.setInt(2, what.ordinal());
                var answer = claim.executeQuery();
                var ours = answer.next() && answer.getBoolean(1);
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
}
