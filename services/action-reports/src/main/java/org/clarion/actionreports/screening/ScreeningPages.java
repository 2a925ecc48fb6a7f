package org.clarion.actionreports.screening;

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
import org.clarion.actionreports.sweeping.Sweep;
import org.clarion.actionreports.sweeping.Sweeps;
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

    private final Board board;
    private final Book book;
    private final Trends trends;
    private final Reader reader;

    ScreeningPages(Board board, Book book, Trends trends, Reader reader) {
        this.board = board;
        this.book = book;
        this.trends = trends;
        this.reader = reader;
    }

    /** What was noticed, and what was judged together. */
    @ApplicationScoped
    static class Book {

        private final Findings findings;
        private final Sweeps sweeps;

        Book(Findings findings, Sweeps sweeps) {
            this.findings = findings;
            this.sweeps = sweeps;
        }

        List<Finding> open() {
            return findings.open();
        }

        List<Finding> closed() {
            return findings.closed(LINES);
        }

        List<Sweep> sweeps() {
            return sweeps.latest(LINES);
        }
    }

    /** All that waits, or those of one state, action or section. */
    @GET
    public Response board(@BeanParam Wish wish) {
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
    record Noticed(List<Finding> open, List<Finding> closed) {}

    @GET
    @Path("actions/{action}")
    public Response trends(@RestPath UUID action) {
        return Answers.ok(Templates.trends(action, trends.week(action).said(reader::date)));
    }

    @CheckedTemplate(basePath = "screening")
    static class Templates {
        static native TemplateInstance board(
                Wish wish,
                Noticed noticed,
                Board.Waiting held,
                Board.Waiting suspects,
                List<Sweep> sweeps,
                List<Trends.Active> active,
                Board.@Nullable Line judged);

        static native TemplateInstance list(Wish wish, Board.Waiting waiting, Board.@Nullable Line judged);

        static native TemplateInstance trends(UUID action, Trends.Week week);
    }
}
