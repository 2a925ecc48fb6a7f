package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.screening.bulk.ReviewedReport;
import org.clarion.actionreports.screening.bulk.ReviewedReports;
import org.clarion.actionreports.screening.bulk.ReviewedReports.Meant;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/** The reports that wait on the board, and those that somebody asks for. */
@ApplicationScoped
class ReviewBoard {

    private static final int LINES = 25;

    private final ReviewedReports glimpses;
    private final HeldReasons reasons;
    private final ActionSheets appeals;
    private final ReportsConfig config;

    ReviewBoard(ReviewedReports glimpses, HeldReasons reasons, ActionSheets appeals, ReportsConfig config) {
        this.glimpses = glimpses;
        this.reasons = reasons;
        this.appeals = appeals;
        this.config = config;
    }

    /** One report with what one needs to judge it. */
    record Line(ReviewedReport report, @Nullable Target target, List<HeldReason> why) {}

    /**
     * Reports that wait for a decision: those shown, of all.
     *
     * @param heldAbove the number above which a report is held
     */
    record Waiting(List<Line> shown, long all, int page, int pages, int heldAbove) {}

    Waiting judged(Judgement judgement) {
        return page(new Meant(judgement, null, null), 1);
    }

    Waiting wished(BoardFilter wish) {
        return page(wish.meant(), wish.page() == null ? 1 : wish.page());
    }

    private Waiting page(Meant meant, int wished) {
        var all = glimpses.howMany(meant);
        var pages = (int) Math.max(1, (all + LINES - 1) / LINES);
        var page = Math.clamp(wished, 1, pages);
        var shown = glimpses.some(meant, (page - 1) * LINES, LINES).stream()
                .map(this::line)
                .toList();
        return new Waiting(shown, all, page, pages, config.heldAbove());
    }

    /** What somebody judged a moment ago, as it stands now. */
    Optional<Line> justJudged(BoardFilter wish) {
        return Optional.ofNullable(wish.judgedReport())
                .flatMap(glimpses::one)
                .filter(report -> report.past().judgedBy() != null)
                .map(this::line);
    }

    private Line line(ReviewedReport report) {
        var target = appeals.of(report.actionId())
                .flatMap(appeal -> appeal.target(report.deed().targetId()));
        return new Line(report, target.orElse(null), reasons.of(report));
    }
}
