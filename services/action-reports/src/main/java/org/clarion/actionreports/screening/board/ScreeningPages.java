package org.clarion.actionreports.screening.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.screening.bulk.BulkJudgement;
import org.clarion.actionreports.screening.bulk.BulkJudgements;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where staff see what is out of the ordinary. Looking changes nothing. */
@Path(ScreeningPages.HERE)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ScreeningPages {

    static final String HERE = "/desk/reports/screening";
    private static final int LINES = 25;

    private final ReviewBoard board;
    private final Book book;
    private final ActionTrends trends;
    private final Reader reader;

    ScreeningPages(ReviewBoard board, Book book, ActionTrends trends, Reader reader) {
        this.board = board;
        this.book = book;
        this.trends = trends;
        this.reader = reader;
    }

    /** What was noticed, and what was judged together. */
    @ApplicationScoped
    static class Book {

        private final ScreeningFindings findings;
        private final BulkJudgements sweeps;

        Book(ScreeningFindings findings, BulkJudgements sweeps) {
            this.findings = findings;
            this.sweeps = sweeps;
        }

        List<ScreeningFinding> open() {
            return findings.open();
        }

        List<ScreeningFinding> closed() {
            return findings.closed(LINES);
        }

        List<BulkJudgement> sweeps() {
            return sweeps.latest(LINES);
        }
    }

    /** All that waits, or those of one state, action or section. */
    @GET
    public Response board(@BeanParam BoardFilter wish) {
        var judged = board.justJudged(wish).orElse(null);
        if (!wish.isOpen()) {
            return Answers.ok(Templates.list(wish, board.wished(wish), judged));
        }
        return Answers.ok(Templates.board(
                wish,
                new Noticed(book.open(), book.closed()),
                board.judged(Judgement.PENDING),
                board.judged(Judgement.SUSPECT),
                book.sweeps(),
                trends.active(),
                judged));
    }

    /** Findings, open and closed. */
    record Noticed(List<ScreeningFinding> open, List<ScreeningFinding> closed) {}

    @GET
    @Path("actions/{action}")
    public Response trends(@RestPath UUID action) {
        return Answers.ok(Templates.trends(action, trends.week(action).said(reader::date)));
    }

    @CheckedTemplate(basePath = "screening")
    static class Templates {
        static native TemplateInstance board(
                BoardFilter wish,
                Noticed noticed,
                ReviewBoard.Waiting held,
                ReviewBoard.Waiting suspects,
                List<BulkJudgement> sweeps,
                List<ActionTrends.Active> active,
                ReviewBoard.@Nullable Line judged);

        static native TemplateInstance list(
                BoardFilter wish, ReviewBoard.Waiting waiting, ReviewBoard.@Nullable Line judged);

        static native TemplateInstance trends(UUID action, ActionTrends.Week week);
    }
}
