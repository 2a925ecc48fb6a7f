package org.clarion.urgentactions.asks.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.urgentactions.asks.progress.AskProgress.ProgressRow;

/** A progress report as a table: a row for each chapter, each kind of actor and each country, with how much moved. */
final class ProgressFiles {

    private ProgressFiles() {}

    static String csv(PlanReport report) {
        var head = new ArrayList<>(List.of("from", "to", "by", "part", "all"));
        AskProgress.BEST_FIRST.forEach(status -> {
            head.add(status.name().toLowerCase(Locale.ROOT));
            head.add(status.name().toLowerCase(Locale.ROOT) + "_moved");
        });
        return PlanCsv.write(
                head,
                Stream.of(
                                rows(report, "chapter", report.chapters()),
                                rows(report, "actor", report.actors()),
                                rows(report, "country", report.countries()))
                        .flatMap(rows -> rows));
    }

    private static Stream<List<Object>> rows(PlanReport report, String by, AskProgress progress) {
        return progress.rows().stream().map(row -> cells(report.period(), by, row));
    }

    private static List<Object> cells(ReportPeriod period, String by, ProgressRow row) {
        var cells = new ArrayList<Object>(
                List.of(period.isChosen() ? period.from() : "", period.to(), by, row.value(), row.all()));
        row.pieces().forEach(piece -> {
            cells.add(piece.count());
            cells.add(piece.moved());
        });
        return cells;
    }
}
