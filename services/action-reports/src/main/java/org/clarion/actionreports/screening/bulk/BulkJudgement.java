package org.clarion.actionreports.screening.bulk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Many reports judged together, from its preview to its record.
 *
 * @param undoes the sweep that this one takes back
 * @param criteria what was chosen, as the query of the page on which it was
 * @param mark what its reports become; an undo gives each its own back
 * @param listed how many reports it may touch
 * @param leftAlone those that somebody else had judged meanwhile
 */
public record BulkJudgement(
        UUID sweepId,
        @Nullable UUID undoes,
        String criteria,
        @Nullable Judgement mark,
        State state,
        Asked prepared,
        @Nullable Asked started,
        @Nullable Instant doneAt,
        @Nullable String reason,
        long listed,
        long changed,
        long leftAlone) {

    /** How far it is. */
    public enum State {
        /** Shown to whoever chose; nothing has happened. */
        PREPARED,
        /** Its button was pressed: it goes on until its list is through, whatever restarts meanwhile. */
        RUNNING,
        DONE
    }

    /** Who asked for it, and when. */
    public record Asked(String byWhom, Instant at) {}

    static BulkJudgement from(Row row) {
        var startedBy = row.maybe("started_by", String.class);
        return new BulkJudgement(
                row.uuid("sweep_id"),
                row.maybe("undoes", UUID.class),
                row.text("criteria"),
                row.maybe("mark", String.class) == null ? null : row.word("mark", Judgement.class),
                row.word("state", State.class),
                new Asked(row.text("prepared_by"), row.instant("prepared_at")),
                startedBy == null ? null : new Asked(startedBy, row.instant("started_at")),
                row.maybe("done_at", OffsetDateTime.class) == null ? null : row.instant("done_at"),
                row.maybe("reason", String.class),
                row.number("listed"),
                row.number("changed"),
                row.number("left_alone"));
    }

    BulkJudgementDone done() {
        return new BulkJudgementDone(sweepId, undoes, started == null ? prepared.byWhom() : started.byWhom());
    }

    /** The name under which it judges: a report's record leads back to it, and it to the person. */
    static String signature(UUID sweepId) {
        return "sweep:" + sweepId;
    }
}
