package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What a file does to the totals, or would do. */
@ApplicationScoped
class ImportImpact {

    private final Sql sql;
    private final LateLines lateness;

    ImportImpact(Sql sql, LateLines lateness) {
        this.sql = sql;
        this.lateness = lateness;
    }

    /** What an import adds to an action, or takes from it. */
    record Moved(UUID actionId, long lines, long quantity) {

        Moved and(Moved other) {
            return new Moved(actionId, lines + other.lines, quantity + other.quantity);
        }
    }

    /**
     * What becomes of the good lines that are not in the journal yet, if somebody has them counted now.
     *
     * @param held for their section, because they are late
     * @param tooLate for anybody
     * @param twins of those that would be taken: how many say the same as lines of other files that count
     */
    record Foreseen(List<Moved> counts, long held, long tooLate, long twins) {

        long taken() {
            return counts.stream().mapToLong(Moved::lines).sum() + held;
        }

        long others() {
            return taken() - twins;
        }
    }

    private record Waiting(Moved lines, @Nullable String section, long twins) {}

    Foreseen ifCounted(UUID importId) {
        var counts = new LinkedHashMap<UUID, Moved>();
        long held = 0;
        long tooLate = 0;
        long twins = 0;
        for (var waiting : waiting(importId)) {
            var actionId = waiting.lines().actionId();
            if (lateness.of(actionId, waiting.section()).isPresent()) {
                tooLate += waiting.lines().lines();
                continue;
            }
            twins += waiting.twins();
            if (lateness.holds(actionId, waiting.section())) {
                held += waiting.lines().lines();
            } else {
                counts.merge(actionId, waiting.lines(), Moved::and);
            }
        }
        return new Foreseen(mostFirst(counts), held, tooLate, twins);
    }

    private static List<Moved> mostFirst(Map<UUID, Moved> counts) {
        return counts.values().stream()
                .sorted((one, other) -> Long.compare(other.quantity(), one.quantity()))
                .toList();
    }

    private List<Waiting> waiting(UUID importId) {
        return sql.ask(
                """
                select action_id, section, count(*) as lines, sum(quantity) as quantity, count(twin.number) as twins
                from import_line left join (%s) as twin on twin.number = line
                where import_id = ? and key is not null
                      and not exists (select from report_now where idempotency_key = import_line.key)
                group by action_id, section order by action_id""".formatted(DuplicateLines.LINES),
                row -> new Waiting(moved(row), row.maybe("section", String.class), row.number("twins")),
                importId,
                importId);
    }

    /** What its reports count now, and would no more. */
    List<Moved> counts(UUID importId) {
        return sql.ask("""
                select report_now.action_id, count(*) as lines, sum(reported) as quantity
                from import_line join report_now using (report_id)
                where import_id = ? and outcome = 'COUNTED' and counts
                group by report_now.action_id order by quantity desc, action_id""", ImportImpact::moved, importId);
    }

    /** What would count again. */
    List<Moved> ifCountedAgain(UUID importId) {
        return sql.ask("""
                select report_now.action_id, count(*) as lines, sum(report_now.quantity) as quantity
                from import_line join report_now using (report_id)
                where import_id = ? and judged_before = 'COUNTED' and judgement = 'INVALID' and not is_withdrawn
                group by report_now.action_id order by quantity desc, action_id""", ImportImpact::moved, importId);
    }

    /** Of all that is not counted yet, or would count again: how many say the same as lines of other files that count. */
    long twins(UUID importId) {
        return sql.one(
                        "select count(*) as many from (%s) as twin".formatted(DuplicateLines.LINES),
                        row -> row.number("many"),
                        importId)
                .orElseThrow();
    }

    /** Of what is not counted yet: how many are known with other figures. */
    long different(UUID importId) {
        return count(
                "select count(*) as many from import_line where import_id = ? and " + OtherFigures.CONDITION, importId);
    }

    /** Of its reports: how many wait for a coordinator. */
    long held(UUID importId) {
        return count("""
                select count(*) as many from import_line join report_now using (report_id)
                where import_id = ? and outcome = 'COUNTED' and judgement = 'PENDING' and not is_withdrawn""", importId);
    }

    /** Of the lines that were known before: how many count, so that nobody waits for those that do not. */
    long knownButSetAside(UUID importId) {
        return count("""
                select count(*) as many from import_line join report_now on idempotency_key = key
                where import_id = ? and outcome is distinct from 'COUNTED' and not counts""", importId);
    }

    private long count(String question, UUID importId) {
        return sql.one(question, row -> row.number("many"), importId).orElse(0L);
    }

    private static Moved moved(Row row) {
        return new Moved(row.uuid("action_id"), row.number("lines"), row.number("quantity"));
    }
}
