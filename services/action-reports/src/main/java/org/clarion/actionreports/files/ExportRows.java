package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reports of one action from the newest to the oldest, some hundred at a time, each portion a transaction of its own. */
@ApplicationScoped
class ExportRows {

    private static final int AT_ONCE = 500;

    private final DataSource database;

    ExportRows(DataSource database) {
        this.database = database;
    }

    /** A line of the file, and where it stands. */
    record Row(OffsetDateTime acceptedAt, UUID reportId, List<String> content) {}

    interface Writing {
        List<String> of(ResultSet row) throws SQLException;
    }

    List<UUID> actions(ExportSelection selection) throws SQLException {
        if (selection.actionId() != null) {
            return List.of(selection.actionId());
        }
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select action_id from reported_action");
                var row = select.executeQuery()) {
            var actions = new ArrayList<UUID>();
            while (row.next()) {
                actions.add(row.getObject(1, UUID.class));
            }
            return actions;
        }
    }

    List<Row> first(ExportSelection selection, Writing writing) throws SQLException {
        return portion(selection.where(), selection.values(), writing);
    }

    List<Row> after(ExportSelection selection, Row last, Writing writing) throws SQLException {
        var values = new ArrayList<>(selection.values());
        values.addAll(List.of(last.acceptedAt(), last.acceptedAt(), last.reportId()));
        var onward = " and accepted_at <= ? and (accepted_at < ? or report_id > ?)";
        return portion(selection.where() + onward, values, writing);
    }

    private List<Row> portion(String where, List<Object> values, Writing writing) throws SQLException {
        var sql = """
                select report_id, action_id, target_id, channel, quantity, acted_on, country, section, people, replied,
                       origin, state, counts, is_verified, has_arrived, amendments, accepted_at
                from report_now where %s order by accepted_at desc, report_id limit %d""".formatted(where, AT_ONCE);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            return read(select, values, writing);
        }
    }

    private static List<Row> read(PreparedStatement select, List<Object> values, Writing writing) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            select.setObject(place + 1, values.get(place));
        }
        var portion = new ArrayList<Row>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                portion.add(new Row(
                        row.getObject("accepted_at", OffsetDateTime.class),
                        row.getObject("report_id", UUID.class),
                        writing.of(row)));
            }
        }
        return portion;
    }
}
