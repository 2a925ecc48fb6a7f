package org.clarion.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.StaffEvent.ChangedFact;

/** The table {@code staff_act}, in statements: what staff did in this service. */
@ApplicationScoped
class KeptActs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ChangedFact>> FACTS = new TypeReference<>() {};

    private final DataSource database;

    KeptActs(DataSource database) {
        this.database = database;
    }

    /** In the caller's transaction. */
    void add(KeptAct done) {
        var sql =
                "insert into staff_act (id, at, who, act, subject, action_id, facts) values (?, ?, ?, ?, ?, ?, ?::jsonb)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, done.id());
            insert.setObject(2, done.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, done.who());
            insert.setString(4, done.act().act());
            insert.setString(5, done.act().subject());
            insert.setObject(6, done.act().actionId());
            insert.setString(7, JSON.writeValueAsString(done.act().facts()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The record of staff acts cannot be written", failed);
        }
    }

    /** The next after this id, in the order of ids. */
    List<KeptAct> after(UUID upTo, int most) {
        var sql = "select id, at, who, act, subject, action_id, facts from staff_act where id > ? order by id limit ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, upTo);
            select.setInt(2, most);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<KeptAct>();
                while (rows.next()) {
                    found.add(act(rows));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The record of staff acts cannot be read", failed);
        }
    }

    Set<String> names() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select distinct who from staff_act where who <> ?")) {
            select.setString(1, KeptAct.NOBODY);
            try (var rows = select.executeQuery()) {
                var found = new HashSet<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The record of staff acts cannot be read", failed);
        }
    }

    private static KeptAct act(ResultSet row) throws SQLException, JsonProcessingException {
        return new KeptAct(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                new StaffAct(
                        row.getString("act"),
                        row.getString("subject"),
                        row.getObject("action_id", UUID.class),
                        JSON.readValue(row.getString("facts"), FACTS)));
    }
}
