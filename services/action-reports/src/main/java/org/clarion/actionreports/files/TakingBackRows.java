package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;

/** The part of {@code import_line} that remembers how reports were judged before their import was taken back. */
@ApplicationScoped
class TakingBackRows {

    private final Sql sql;

    TakingBackRows(Sql sql) {
        this.sql = sql;
    }

    /** A report of an import. */
    record Counted(UUID reportId, Judgement judgement) {}

    /** Reports that this import brought in and that were not taken back yet. */
    List<UUID> toTakeBack(UUID importId, int most) {
        return sql.ask("""
                select report_id from import_line
                where import_id = ? and outcome = 'COUNTED' and judged_before is null
                order by report_id limit ?""", row -> row.uuid("report_id"), importId, most);
    }

    /** Reports that were taken back, and how they were judged before. */
    List<Counted> toCountAgain(UUID importId, int most) {
        return sql.ask(
                """
                select report_id, judged_before from import_line
                where import_id = ? and judged_before is not null order by report_id limit ?""",
                row -> new Counted(row.uuid("report_id"), row.word("judged_before", Judgement.class)),
                importId,
                most);
    }

    void remember(UUID importId, List<Counted> reports) {
        sql.change(
                """
                update import_line set judged_before = before.judgement
                from unnest(?, ?) as before (report_id, judgement)
                where import_id = ? and import_line.report_id = before.report_id""",
                reports.stream().map(Counted::reportId).toList(),
                reports.stream().map(one -> one.judgement().name()).toArray(String[]::new),
                importId);
    }

    void forget(UUID importId, Collection<UUID> reportIds) {
        sql.change(
                "update import_line set judged_before = null where import_id = ? and report_id = any (?)",
                importId,
                reportIds);
    }
}
