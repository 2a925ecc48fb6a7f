package org.clarion.actionreports.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.checking.Difference;
import org.clarion.actionreports.checking.Differences;
import org.clarion.contracts.LedgerEvent.LedgerStated;

/** Compares what the letters' ledger says of an action with what we have heard of its letters, one by one. */
@ApplicationScoped
class Reconciling {

    private record Letters(long sent, long delivered, long bounced) {}

    private final DataSource database;
    private final Differences differences;
    private final Clock clock;

    Reconciling(DataSource database, Differences differences, Clock clock) {
        this.database = database;
        this.differences = differences;
        this.clock = clock;
    }

    /** Everything told before the statement has been heard: the subject is the same, so the order is. */
    void compare(LedgerStated stated) {
        try {
            var heard = heard(stated.actionId());
            var found = new TreeMap<String, Difference>();
            note(found, "letters sent", heard.sent(), stated.sent());
            note(found, "letters delivered", heard.delivered(), stated.delivered());
            note(found, "letters come back", heard.bounced(), stated.bounced());
            differences.found(stated.actionId(), Differences.Source.LEDGER, found, clock.instant());
        } catch (SQLException failed) {
            throw new IllegalStateException("the ledgers cannot be compared", failed);
        }
    }

    private static void note(TreeMap<String, Difference> found, String place, long heard, long stated) {
        if (heard != stated) {
            found.put(place, new Difference(String.valueOf(heard), String.valueOf(stated)));
        }
    }

    private Letters heard(UUID action) throws SQLException {
        var sql = """
                select count(*), count(*) filter (where has_arrived), count(*) filter (where has_come_back)
                from report_now where action_id = ? and origin = 'LETTER'""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                row.next();
                return new Letters(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }
}
