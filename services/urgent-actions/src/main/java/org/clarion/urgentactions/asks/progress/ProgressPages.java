package org.clarion.urgentactions.asks.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.pages.Answers;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The progress report of a plan for any period: what everybody may read, as a page and as a file. */
@Path("plans")
@Public(maxAge = 5)
public class ProgressPages {

    private static final int LINES = 30;

    private final Plans plans;
    private final ListRequests asked;
    private final Reader reader;
    private final Clock clock;

    ProgressPages(Plans plans, ListRequests asked, Reader reader, Clock clock) {
        this.plans = plans;
        this.asked = asked;
        this.reader = reader;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanProgress(PlanReport report, ListPage<AskChange> list, String query, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("{id}/progress")
    public Response page(
            @RestPath UUID id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var mistakes = Mistakes.none();
        return report(id, from, to, mistakes, report -> {
            var list = ListShape.<AskChange>of(LINES)
                    .search(change -> change.ask().label() + " " + change.ask().words() + " "
                            + change.judgement().reason())
                    .page(report.changes(), asked.only());
            var page = new PlanProgress(report, list, query(report.period()), mistakes);
            return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
        });
    }

    @GET
    @Path("{id}/progress.csv")
    public Response csv(
            @RestPath UUID id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        return report(id, from, to, Mistakes.none(), report -> Response.ok(
                        ProgressFiles.csv(report), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"progress.csv\"")
                .build());
    }

    private Response report(UUID id, String from, String to, Mistakes mistakes, Function<PlanReport, Response> answer) {
        return published(id)
                .map(plan -> {
                    var period = ReportPeriod.of(plan, from, to, today(), mistakes, reader.words(ProgressWords.class));
                    var history = AskHistory.of(plans.asks(id), plans.byCountry(id), plans.judgements(id));
                    return answer.apply(PlanReport.of(plan, period, history));
                })
                .orElseGet(Answers::missing);
    }

    private static String query(ReportPeriod period) {
        return "?from=" + (period.isChosen() ? period.from() : "") + "&to=" + period.to();
    }

    private Optional<Plan> published(UUID id) {
        return plans.of(id).filter(Plan::isPublished);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
