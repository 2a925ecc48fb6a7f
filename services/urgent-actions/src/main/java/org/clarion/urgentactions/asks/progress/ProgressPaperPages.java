package org.clarion.urgentactions.asks.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The progress report on paper: tagged PDF. */
@Path("plans")
public class ProgressPaperPages {

    private final PlanReports reports;
    private final Typesetter typesetter;
    private final Reader reader;
    private final String site;

    ProgressPaperPages(
            PlanReports reports,
            Typesetter typesetter,
            Reader reader,
            @ConfigProperty(name = "clarion.address") String site) {
        this.reports = reports;
        this.typesetter = typesetter;
        this.reader = reader;
        this.site = site;
    }

    /** @param link to the same as a page */
    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPaper(PlanReport report, String link) implements TemplateInstance {}

    /** Where a letter cannot be printed, the page says which, and is gone back to. */
    @GET
    @Path("{id}/progress.pdf")
    public Response paper(
            @RestPath UUID id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        return reports.of(id, from, to, Mistakes.none())
                .map(report -> typesetter.missing(report.typed()).isEmpty()
                        ? set(report)
                        : Answers.seeOther(reader.to(
                                "/plans/" + id + "/progress" + report.period().inAddress())))
                .orElseGet(Answers::missing);
    }

    private Response set(PlanReport report) {
        var address = site + "/plans/" + report.plan().id() + "/progress"
                + report.period().inAddress();
        var printout = typesetter.set(
                new ProgressPaper(report, address).setLocale(reader.locale()).render(), Paper.A4);
        return Response.ok(printout.pdf(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"progress.pdf\"")
                .build();
    }
}
