package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;

/**
 * Taking back what a file brought in, and counting it again, a portion at a time. Whole files are taken back, whoever
 * judges some of their reports meanwhile, and each report remembers how it was judged: that is why this is no sweep.
 */
@ApplicationScoped
class TakingBack {

    private final Sql sql;
    private final Journal journal;

    TakingBack(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    private record Remembered(UUID reportId, Judgement judgement) {}

    /** Whether there was anything left to take back. */
    boolean takeBack(UUID importId, String askedBy, int most) {
        var reports = journal.hold(toTakeBack(importId, most)).stream()
                .map(entry -> new Remembered(entry.reportId(), entry.judgement()))
                .toList();
        if (reports.isEmpty()) {
            return false;
        }
        journal.amend(ids(reports), new Judged(Judgement.INVALID, askedBy));
        remember(importId, reports);
        return true;
    }

    /** Whether there was anything left. What was judged otherwise since it was taken back stays as somebody judged it. */
    boolean countAgain(UUID importId, String askedBy, int most) {
        var reports = toCountAgain(importId, most);
        if (reports.isEmpty()) {
            return false;
        }
        var still = journal.hold(ids(reports)).stream()
                .filter(entry -> entry.judgement() == Judgement.INVALID)
                .map(JournalEntry::reportId)
                .collect(Collectors.toSet());
        journal.amend(reports.stream()
                .filter(report -> still.contains(report.reportId()))
                .collect(Collectors.toMap(Remembered::reportId, report -> new Judged(report.judgement(), askedBy))));
        forget(importId, ids(reports));
        return true;
    }

    private List<UUID> toTakeBack(UUID importId, int most) {
        return sql.ask("""
                select report_id from import_line
                where import_id = ? and outcome = 'COUNTED' and judged_before is null
                order by report_id limit ?""", row -> row.uuid("report_id"), importId, most);
    }

    private List<Remembered> toCountAgain(UUID importId, int most) {
        return sql.ask(
                """
                select report_id, judged_before from import_line
                where import_id = ? and judged_before is not null order by report_id limit ?""",
                row -> new Remembered(row.uuid("report_id"), row.word("judged_before", Judgement.class)),
                importId,
                most);
    }

    private void remember(UUID importId, List<Remembered> reports) {
        sql.change(
                """
                update import_line set judged_before = before.judgement
                from unnest(?, ?) as before (report_id, judgement)
                where import_id = ? and import_line.report_id = before.report_id""",
                ids(reports),
                reports.stream().map(one -> one.judgement().name()).toArray(String[]::new),
                importId);
    }

    private void forget(UUID importId, Collection<UUID> reportIds) {
        sql.change(
                "update import_line set judged_before = null where import_id = ? and report_id = any (?)",
                importId,
                reportIds);
    }

    private static List<UUID> ids(List<Remembered> reports) {
        return reports.stream().map(Remembered::reportId).toList();
    }
}
