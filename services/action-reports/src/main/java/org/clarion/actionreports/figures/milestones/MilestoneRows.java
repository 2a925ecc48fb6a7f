package org.clarion.actionreports.figures.milestones;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table {@code milestone}, in statements. */
@ApplicationScoped
class MilestoneRows {

    /** Gives those that were not there; the lock on the action's totals keeps twins in a line. */
    List<Long> add(Connection connection, UUID actionId, List<Long> milestones, Instant at) throws SQLException {
        var sql = """
                insert into milestone (action_id, milestone, reached_at)
                select ?, milestone, ? from unnest(?) as passed (milestone)
                on conflict do nothing returning milestone""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, actionId);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setArray(3, connection.createArrayOf("bigint", milestones.toArray()));
            var fresh = new ArrayList<Long>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getLong(1));
                }
            }
            return fresh.stream().sorted().toList();
        }
    }

    List<Milestone> of(Connection connection, UUID actionId) throws SQLException {
        var sql = "select milestone, reached_at from milestone where action_id = ? order by milestone desc";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, actionId);
            var reached = new ArrayList<Milestone>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    reached.add(new Milestone(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant()));
                }
            }
            return reached;
        }
    }
}
