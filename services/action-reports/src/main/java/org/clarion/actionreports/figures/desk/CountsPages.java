package org.clarion.actionreports.figures.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.checking.SelfCheck;
import org.clarion.actionreports.checking.SelfCheckResult;
import org.clarion.actionreports.figures.desk.ActionFigures.Counted;
import org.clarion.actionreports.figures.desk.FigureViews.Detail;
import org.clarion.actionreports.figures.desk.FigureViews.Titled;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Channel;
import org.clarion.pages.Answers;
import org.clarion.pages.ListPage;
import org.jboss.resteasy.reactive.RestPath;

/** What staff see of reports. */
@Path("/desk/reports")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class CountsPages {

    private final ActionSheets appeals;
    private final FiguresOverview overview;
    private final FigureViews views;
    private final SelfCheck selfCheck;

    CountsPages(ActionSheets appeals, FiguresOverview overview, FigureViews views, SelfCheck selfCheck) {
        this.appeals = appeals;
        this.overview = overview;
        this.views = views;
        this.selfCheck = selfCheck;
    }

    @GET
    public Response counts() {
        var shown = overview.page();
        return Answers.ok(Templates.counts(
                shown,
                views.counted(shown.rows()),
                views.latest(shown.rows().stream().map(ActionSheet::actionId).toList()),
                List.of(Channel.values()),
                selfCheck.last()));
    }

    @GET
    @Path("{action}")
    public Response action(@RestPath UUID action) {
        return appeals.of(action)
                .map(appeal -> Answers.ok(Templates.action(views.detail(appeal))))
                .orElseGet(Answers::missing);
    }

    @CheckedTemplate(basePath = "counts")
    static class Templates {
        static native TemplateInstance counts(
                ListPage<ActionSheet> page,
                List<Counted> counted,
                List<Titled> latest,
                List<Channel> channels,
                Optional<SelfCheckResult> check);

        static native TemplateInstance action(Detail detail);
    }
}
