package org.clarion.actionreports.screening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.sweeping.Glimpse;
import org.clarion.actionreports.sweeping.Glimpses;
import org.clarion.actionreports.sweeping.Staff;
import org.clarion.actionreports.sweeping.Sweep;
import org.clarion.actionreports.sweeping.Sweeps;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;

/** Where staff see what is out of the ordinary, and decide. */
@Path("/desk/reports/screening")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ScreeningPages {

    private static final String HERE = "/desk/reports/screening";
    private static final int LINES = 25;

    private final Board board;
    private final Trends trends;
    private final Judging judging;
    private final Staff staff;

    ScreeningPages(Board board, Trends trends, Judging judging, Staff staff) {
        this.board = board;
        this.trends = trends;
        this.judging = judging;
        this.staff = staff;
    }

    /** What waits on the board. */
    @ApplicationScoped
    static class Board {

        private final Findings findings;
        private final Glimpses glimpses;
        private final Sweeps sweeps;

        Board(Findings findings, Glimpses glimpses, Sweeps sweeps) {
            this.findings = findings;
            this.glimpses = glimpses;
            this.sweeps = sweeps;
        }

        Waiting judged(Judgement judgement) {
            return new Waiting(glimpses.judged(judgement, LINES), glimpses.howMany(judgement));
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

    /** Reports that wait for a decision: those shown, of all. */
    record Waiting(List<Glimpse> shown, long all) {}

    @GET
    public Response board() {
        return Answers.ok(Templates.board(
                board.open(),
                board.closed(),
                board.judged(Judgement.PENDING),
                board.judged(Judgement.SUSPECT),
                board.sweeps(),
                trends.active()));
    }

    @GET
    @Path("actions/{action}")
    public Response trends(@RestPath UUID action) {
        return Answers.ok(Templates.trends(action, trends.week(action)));
    }

    @POST
    @Path("reports/{report}/let-through")
    public Response letThrough(@RestPath UUID report) {
        judging.letThrough(report, staff.who());
        return back();
    }

    @POST
    @Path("reports/{report}/does-not-count")
    public Response turnAway(@RestPath UUID report) {
        judging.turnAway(report, staff.who());
        return back();
    }

    @POST
    @Path("findings/{finding}/dealt-with")
    public Response dealtWith(@RestPath UUID finding) {
        judging.dealtWith(finding, staff.who());
        return back();
    }

    @POST
    @Path("findings/{finding}/dismiss")
    public Response dismiss(@RestPath UUID finding) {
        judging.dismiss(finding, staff.who());
        return back();
    }

    private Response back() {
        return Answers.seeOther(staff.to(HERE));
    }

    @CheckedTemplate(basePath = "screening")
    static class Templates {
        static native TemplateInstance board(
                List<Finding> open,
                List<Finding> closed,
                Waiting held,
                Waiting suspects,
                List<Sweep> sweeps,
                List<Trends.Active> active);

        static native TemplateInstance trends(UUID action, Trends.Week week);
    }
}
