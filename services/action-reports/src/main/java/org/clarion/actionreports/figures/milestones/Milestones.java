package org.clarion.actionreports.figures.milestones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.totals.TotalsMoved;
import org.clarion.actionreports.journal.totals.TotalsMoved.Movement;
import org.clarion.contracts.MilestoneEvent.MilestoneReached;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/** Notes what an action passes for the first time, in the transaction in which its totals pass it. */
@ApplicationScoped
public class Milestones {

    private final DataSource database;
    private final MilestoneRows rows;
    private final Outbox outbox;

    Milestones(DataSource database, MilestoneRows rows, Outbox outbox) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Nearly every transaction passes nothing and pays for a comparison only. */
    void note(@Observes TotalsMoved moved) {
        moved.movements().forEach(movement -> {
            var now = movement.now().total().reported();
            var passed = Thresholds.passed(movement.reportedBefore(), now);
            if (!passed.isEmpty()) {
                outbox.tell(Topic.ACTION_REPORTS, firstTime(movement, passed));
            }
        });
    }

    private List<MilestoneReached> firstTime(Movement movement, List<Long> passed) {
        var now = movement.now();
        return using(connection -> rows.add(connection, now.actionId(), passed, now.asOf())).stream()
                .map(milestone -> new MilestoneReached(
                        now.actionId(), milestone, now.total().reported(), now.asOf()))
                .toList();
    }

    /** The highest first. */
    public List<Milestone> of(UUID actionId) {
        return using(connection -> rows.of(connection, actionId));
    }

    private <T> List<T> using(Question<T> question) {
        try (var connection = database.getConnection()) {
            return question.to(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the milestones cannot be used", failed);
        }
    }

    private interface Question<T> {
        List<T> to(Connection connection) throws SQLException;
    }
}
