package org.clarion.actionreports.counts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clarion.access.Roles;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.checking.Check;
import org.clarion.actionreports.checking.SelfCheck;
import org.clarion.actionreports.totals.Standing;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;

/** What staff see of reports. */
@Path("/desk/reports")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class CountsPages {

    private static final int ACTIONS = 50;
    private static final int LATEST = 20;

    private final Appeals appeals;
    private final Totals totals;
    private final LatestReports reports;
    private final SelfCheck selfCheck;
    private final Reader reader;

    CountsPages(Appeals appeals, Totals totals, LatestReports reports, SelfCheck selfCheck, Reader reader) {
        this.appeals = appeals;
        this.totals = totals;
        this.reports = reports;
        this.selfCheck = selfCheck;
        this.reader = reader;
    }

    @GET
    public Response counts() {
        var counted = counted(appeals.all().stream().limit(ACTIONS).toList());
        return Answers.ok(Templates.counts(counted, latest(counted), List.of(Channel.values()), selfCheck.last()));
    }

    /** An action with its figures. */
    record Counted(Appeal appeal, String title, Standing standing) {

        public long reportedBy(Channel channel) {
            var figures = standing.byChannel().get(channel);
            return figures == null ? 0 : figures.reported();
        }
    }

    private List<Counted> counted(List<Appeal> shown) {
        var standings = totals.of(shown.stream().map(Appeal::actionId).toList());
        return shown.stream()
                .map(appeal ->
                        new Counted(appeal, appeal.text(reader.language()).title(), standings.get(appeal.actionId())))
                .toList();
    }

    /** A report and the title of what it is about. */
    record Titled(String title, Latest report) {}

    private List<Titled> latest(List<Counted> counted) {
        return counted.stream()
                .flatMap(one -> reports.of(one.appeal().actionId(), LATEST).stream()
                        .map(report -> new Titled(one.title(), report)))
                .sorted(Comparator.comparing((Titled one) -> one.report().acceptedAt())
                        .reversed())
                .limit(LATEST)
                .toList();
    }

    @CheckedTemplate(basePath = "counts")
    static class Templates {
        static native TemplateInstance counts(
                List<Counted> counted, List<Titled> latest, List<Channel> channels, Optional<Check> check);
    }
}
