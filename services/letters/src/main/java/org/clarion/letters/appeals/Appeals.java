package org.clarion.letters.appeals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;

/** The urgent actions we know of. */
@ApplicationScoped
public class Appeals {

    private final EntityManager entities;
    private final ObjectMapper json;

    Appeals(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Replaces our copy, unless it is newer already: a replayed event must not bring back an old deadline. */
    @Transactional
    public void remember(Sheet sheet) {
        entities.createNativeQuery("""
                        insert into appeal (action_id, version, sheet) values (:id, :version, cast(:sheet as jsonb))
                        on conflict (action_id) do update set version = excluded.version, sheet = excluded.sheet
                        where appeal.version < excluded.version""")
                .setParameter("id", sheet.actionId())
                .setParameter("version", sheet.version())
                .setParameter("sheet", write(sheet))
                .executeUpdate();
    }

    @Transactional
    public Optional<Appeal> of(UUID actionId) {
        return sheets("select cast(sheet as text) from appeal where action_id = ?1", actionId).stream()
                .findFirst();
    }

    /** Those that still run, and those that ended, newest deadline first. */
    @Transactional
    public List<Appeal> all() {
        return sheets("select cast(sheet as text) from appeal order by sheet ->> 'actUntil' desc, action_id");
    }

    private List<Appeal> sheets(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, String.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<?>) query.getResultList())
                .stream().map(sheet -> new Appeal(read((String) sheet))).toList();
    }

    private String write(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet that cannot be written", impossible);
        }
    }

    private Sheet read(String sheet) {
        try {
            return json.readValue(sheet, Sheet.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet that was written and cannot be read", impossible);
        }
    }
}
