package org.clarion.supporters.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Sheet;

/** Our copy of the urgent actions: the newest version of each that was told. */
@ApplicationScoped
public class AlertedActions {

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    AlertedActions(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Replaces our copy, unless ours is as new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Sheet sheet) {
        var sql = """
                insert into urgent_action (action_id, version, live, ends_at, sheet) values (?, ?, ?, ?, ?::jsonb)
                on conflict (action_id) do update
                set version = excluded.version, live = excluded.live, ends_at = excluded.ends_at, sheet = excluded.sheet
                where urgent_action.version < excluded.version""";
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, sheet.actionId());
            upsert.setLong(2, sheet.version());
            upsert.setBoolean(3, sheet.status() == Sheet.Status.LIVE);
            upsert.setObject(4, sheet.endsAt().atOffset(ZoneOffset.UTC));
            upsert.setString(5, json.writeValueAsString(sheet));
            upsert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The copy of action " + sheet.actionId() + " cannot be written", failed);
        }
    }

    /** True once in the life of an action: when it is live and nobody has been alerted about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(UUID actionId) {
        var sql = """
                update urgent_action set alerted_at = ?
                where action_id = ? and live and alerted_at is null and ends_at > ?""";
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, now);
            update.setObject(2, actionId);
            update.setObject(3, now);
            return update.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("Action " + actionId + " cannot be marked", failed);
        }
    }

    /** The sheet, if the action can still be acted on. */
    @Transactional
    public Optional<Sheet> live(UUID actionId) {
        return one("select sheet from urgent_action where action_id = ? and live and ends_at > ?", actionId, true);
    }

    /** The sheet as it was told last. */
    @Transactional
    public Optional<Sheet> any(UUID actionId) {
        return one("select sheet from urgent_action where action_id = ?", actionId, false);
    }

    private Optional<Sheet> one(String sql, UUID actionId, boolean now) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, actionId);
            if (now) {
                select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(sheet(rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Action " + actionId + " cannot be read", failed);
        }
    }

    private Sheet sheet(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString(1), Sheet.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A stored sheet cannot be read", failed);
        }
    }
}
