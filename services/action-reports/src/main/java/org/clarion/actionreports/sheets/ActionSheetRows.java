package org.clarion.actionreports.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.Sheet;

/** The table {@code appeal}, in statements. */
@ApplicationScoped
class ActionSheetRows {

    private final ObjectMapper json;

    ActionSheetRows(ObjectMapper json) {
        this.json = json;
    }

    record Heard(ActionSheet appeal, Instant at) {}

    void replace(Connection connection, Sheet sheet) throws SQLException {
        var sql = """
                insert into appeal (action_id, version, sheet, heard_at) values (?, ?, ?::jsonb, clock_timestamp())
                on conflict (action_id) do update
                set version = excluded.version, sheet = excluded.sheet, heard_at = excluded.heard_at
                where appeal.version < excluded.version""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, sheet.actionId());
            upsert.setLong(2, sheet.version());
            upsert.setString(3, written(sheet));
            upsert.executeUpdate();
        }
    }

    List<Heard> heardSince(Connection connection, Instant then) throws SQLException {
        try (var select = connection.prepareStatement("select sheet, heard_at from appeal where heard_at > ?")) {
            select.setObject(1, then.atOffset(ZoneOffset.UTC));
            var heard = new ArrayList<Heard>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var at = row.getObject(2, OffsetDateTime.class).toInstant();
                    heard.add(new Heard(new ActionSheet(read(row.getString(1))), at));
                }
            }
            return heard;
        }
    }

    private String written(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet that was just read cannot be written", impossible);
        }
    }

    private Sheet read(String sheet) {
        try {
            return json.readValue(sheet, Sheet.class);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a sheet in our own table cannot be read", foreign);
        }
    }
}
