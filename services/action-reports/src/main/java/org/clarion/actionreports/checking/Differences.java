package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;

/** What does not agree, until it does. Empty on a good day. */
@ApplicationScoped
public class Differences {

    /** With what a figure was compared. */
    public enum Source {
        /** Our own reports. */
        JOURNAL,
        /** What the letters service says it has sent. */
        LEDGER
    }

    private final Sql sql;

    Differences(Sql sql) {
        this.sql = sql;
    }

    /** All that this source says of the action now: what was found before keeps its time, what has gone is forgotten. */
    public void found(UUID action, Source source, Map<String, Difference> found, Instant now) {
        sql.change(
                "delete from difference where action_id = ? and source = ? and place <> all (?)",
                action,
                source,
                found.keySet().toArray(String[]::new));
        sql.changeAll(
                """
                insert into difference (action_id, source, place, told, counted, found_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (action_id, source, place) do update
                set told = excluded.told, counted = excluded.counted""",
                found.entrySet().stream()
                        .map(one -> new Object[] {
                            action,
                            source,
                            one.getKey(),
                            one.getValue().told(),
                            one.getValue().counted(),
                            now
                        })
                        .toList());
    }

    /** The latest found first. */
    List<FoundDifference> all() {
        return sql.ask("select * from difference order by found_at desc, action_id, source, place", Differences::read);
    }

    /** Those that staff have not been told of. */
    List<FoundDifference> untold() {
        return sql.ask(
                "select * from difference where told_at is null order by found_at, action_id, source, place",
                Differences::read);
    }

    /** Only once the telling has succeeded: told twice is better than never. */
    void told(List<FoundDifference> differences, Instant now) {
        sql.changeAll(
                "update difference set told_at = ? where action_id = ? and source = ? and place = ?",
                differences.stream()
                        .map(one -> new Object[] {now, one.actionId(), one.source(), one.place()})
                        .toList());
    }

    private static FoundDifference read(Row row) {
        return new FoundDifference(
                row.uuid("action_id"),
                row.word("source", Source.class),
                row.text("place"),
                new Difference(row.text("told"), row.text("counted")),
                row.instant("found_at"));
    }
}
