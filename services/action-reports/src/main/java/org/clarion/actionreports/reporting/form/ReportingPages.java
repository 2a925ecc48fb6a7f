package org.clarion.actionreports.reporting.form;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where supporters say what they did. */
@Path("/reports")
class ReportingPages {

    private final ActionSheets appeals;
    private final Admission admission;
    private final Reporting reporting;
    private final ReportViews views;

    ReportingPages(ActionSheets appeals, Admission admission, Reporting reporting, ReportViews views) {
        this.appeals = appeals;
        this.admission = admission;
        this.reporting = reporting;
        this.views = views;
    }

    @GET
    @Path("{action}")
    public Response form(@RestPath UUID action, @BeanParam Prefilled prefilled) {
        return open(action, appeal -> Answers.ok(views.fresh(appeal, prefilled)));
    }

    @POST
    @Path("{action}")
    public Response report(@RestPath UUID action, @BeanParam ReportForm typed) {
        return open(action, appeal -> reporting.report(appeal, typed));
    }

    @GET
    @Path("{action}/thank-you")
    public Response thankYou(
            @RestPath UUID action,
            @RestQuery List<String> mine,
            @RestQuery @Nullable String mail,
            @RestQuery @Nullable String follow) {
        return appeals.of(action)
                .map(appeal -> Response.fromResponse(Answers.ok(views.thankYou(appeal, mine, mail, follow)))
                        .header("X-Robots-Tag", "noindex, nofollow") // its address holds the private link
                        .build())
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("what-counts")
    @Public(maxAge = 300)
    public Response whatCounts() {
        return Answers.ok(views.whatCounts());
    }

    private Response open(UUID action, Function<ActionSheet, Response> answer) {
        return appeals.of(action)
                .map(appeal ->
                        admission.takesReports(appeal) ? answer.apply(appeal) : Answers.gone(views.tooLate(appeal)))
                .orElseGet(Answers::missing);
    }
}
