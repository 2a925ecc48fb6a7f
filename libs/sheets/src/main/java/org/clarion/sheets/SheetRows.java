package org.clarion.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;

/** The table {@code action_sheet}, in statements. */
@ApplicationScoped
class SheetRows {

    private final ObjectMapper json;

    SheetRows(ObjectMapper json) {
        this.json = json;
    }

    /** What is kept now; nothing where ours is as new. */
    Optional<KeptSheet> replace(Connection connection, Sheet sheet) throws SQLException {
        var sql = """
                insert into action_sheet (action_id, version, sheet, heard_at) values (?, ?, ?::jsonb, clock_timestamp())
                on conflict (action_id) do update
                set version = excluded.version, sheet = excluded.sheet, heard_at = excluded.heard_at
                where action_sheet.version < excluded.version
                returning sheet, heard_at""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, sheet.actionId());
            upsert.setLong(2, sheet.version());
            upsert.setString(3, written(sheet));
            return kept(upsert).stream().findFirst();
        }
    }

    Optional<KeptSheet> of(Connection connection, UUID actionId) throws SQLException {
        try (var select = connection.prepareStatement("select sheet, heard_at from action_sheet where action_id = ?")) {
            select.setObject(1, actionId);
            return kept(select).stream().findFirst();
        }
    }

    List<KeptSheet> heardSince(Connection connection, Instant then) throws SQLException {
        try (var select = connection.prepareStatement("select sheet, heard_at from action_sheet where heard_at > ?")) {
            select.setObject(1, then.atOffset(ZoneOffset.UTC));
            return kept(select);
        }
    }

    private List<KeptSheet> kept(PreparedStatement question) throws SQLException {
        try (var row = question.executeQuery()) {
            var kept = new ArrayList<KeptSheet>();
            while (row.next()) {
                var at = row.getObject(2, OffsetDateTime.class).toInstant();
                kept.add(new KeptSheet(read(row.getString(1)), at));
            }
            return kept;
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
