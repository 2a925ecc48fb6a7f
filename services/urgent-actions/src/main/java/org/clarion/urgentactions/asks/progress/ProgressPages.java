package org.clarion.urgentactions.asks.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Public;
import org.clarion.setting.Typesetter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The progress report of a plan for any period: what everybody may read, as a page and as a table. */
@Path("plans")
@Public(maxAge = 5)
public class ProgressPages {

    private static final int LINES = 30;

    private final PlanReports reports;
    private final Typesetter typesetter;
    private final ListRequests asked;

    ProgressPages(PlanReports reports, Typesetter typesetter, ListRequests asked) {
        this.reports = reports;
        this.typesetter = typesetter;
        this.asked = asked;
    }

    /** @param missing letters that cannot be printed; empty where all can */
    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanProgress(PlanReport report, ListPage<AskChange> list, String missing, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("{id}/progress")
    public Response page(
            @RestPath UUID id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var mistakes = Mistakes.none();
        return reports.of(id, from, to, mistakes)
                .map(report -> {
                    var list = ListShape.<AskChange>of(LINES)
                            .search(AskChange::words)
                            .page(report.changes(), asked.only());
                    var page = new PlanProgress(report, list, typesetter.missing(report.typed()), mistakes);
                    return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
                })
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/progress.csv")
    public Response csv(
            @RestPath UUID id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        return reports.of(id, from, to, Mistakes.none())
                .map(report -> Response.ok(ProgressFiles.csv(report), "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"progress.csv\"")
                        .build())
                .orElseGet(Answers::missing);
    }
}
