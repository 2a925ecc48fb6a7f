package org.clarion.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.Uuid;
import org.clarion.contracts.Topic;
import org.jboss.logging.Logger;

/**
 * Tells what a service knows anew where a topic is another one than before: what was told there and not yet heard is
 * lost. In portions that survive a crash; whoever hears twice changes nothing.
 */
@ApplicationScoped
class Retelling {

    private static final Logger LOG = Logger.getLogger(Retelling.class);
    private static final int AT_ONCE = 200;

    /** What happens now must not wait behind everything that ever was. */
    private static final int MOST_WAITING = 5_000;

    private final DataSource database;
    private final Outbox outbox;
    private final List<Recollection> recollections;

    Retelling(DataSource database, Outbox outbox, @All List<Recollection> recollections) {
        this.database = database;
        this.outbox = outbox;
        this.recollections = recollections;
    }

    /** Looks whether a topic that we tell on is another one. */
    void compare(Map<String, Uuid> topics) throws SQLException {
        for (var recollection : recollections) {
            var topic = recollection.topic().label();
            if (topics.containsKey(topic)) {
                note(topic, topics.get(topic));
            }
        }
    }

    private void note(String topic, Uuid id) throws SQLException {
        try (var connection = database.getConnection()) {
            if (ToldTopics.note(connection, topic, id.toString())) {
                LOG.warnf("%s is a new topic: everything we know is told on it anew", topic);
            }
        }
    }

    /** Goes on where there is something to tell anew, until it is told or enough of it waits for Kafka. */
    void goOn() throws SQLException {
        for (var recollection : recollections) {
            var more = true;
            while (more && waiting() < MOST_WAITING) {
                more = QuarkusTransaction.requiringNew().call(() -> tellPortion(recollection));
            }
        }
    }

    private boolean tellPortion(Recollection recollection) throws SQLException {
        var topic = recollection.topic();
        try (var connection = database.getConnection()) {
            var upTo = ToldTopics.claim(connection, topic.label());
            if (upTo.isEmpty()) {
                return false;
            }
            var portion = recollection.after(upTo.get(), AT_ONCE);
            outbox.tellAnew(topic, portion.events());
            var next = portion.upTo();
            long told = ToldTopics.advance(
                    connection,
                    topic.label(),
                    next.orElse(null),
                    portion.events().size());
            report(topic, told, next.isEmpty());
            return next.isPresent();
        }
    }

    private static void report(Topic topic, long told, boolean done) {
        LOG.infof("told anew on %s: %d%s", topic.label(), told, done ? ", which is all" : " so far");
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection()) {
            return Entries.backlog(connection).waiting();
        }
    }
}
