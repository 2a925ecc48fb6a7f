package org.clarion.actionreports.screening.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.screening.bulk.ScreeningStaff;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The buttons on the board. Each leads back to where it was pressed, with a way to take it back. */
@Path(ScreeningPages.HERE)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class JudgingPages {

    private final Judging judging;
    private final ScreeningStaff staff;

    JudgingPages(Judging judging, ScreeningStaff staff) {
        this.judging = judging;
        this.staff = staff;
    }

    @POST
    @Path("reports/{report}/let-through")
    public Response letThrough(@RestPath UUID report, @RestForm @Nullable String seen, @BeanParam BoardFilter wish) {
        return back(wish, report, judging.letThrough(report, seen == null ? "" : seen, staff.who()));
    }

    @POST
    @Path("reports/{report}/does-not-count")
    public Response turnAway(@RestPath UUID report, @RestForm @Nullable String seen, @BeanParam BoardFilter wish) {
        return back(wish, report, judging.turnAway(report, seen == null ? "" : seen, staff.who()));
    }

    /** @param from how it stood when the button was shown: pressed twice, it goes back once */
    @POST
    @Path("reports/{report}/put-back")
    public Response putBack(@RestPath UUID report, @RestForm @Nullable String from, @BeanParam BoardFilter wish) {
        for (var known : Judgement.values()) {
            if (known.name().equals(from)) {
                judging.putBack(report, known, staff.who());
            }
        }
        return back(wish, report, true);
    }

    @POST
    @Path("findings/{finding}/dealt-with")
    public Response dealtWith(@RestPath UUID finding) {
        judging.dealtWith(finding, staff.who());
        return Answers.seeOther(staff.to(ScreeningPages.HERE));
    }

    @POST
    @Path("findings/{finding}/dismiss")
    public Response dismiss(@RestPath UUID finding) {
        judging.dismiss(finding, staff.who());
        return Answers.seeOther(staff.to(ScreeningPages.HERE));
    }

    private Response back(BoardFilter wish, UUID report, boolean judged) {
        var list = wish.isOpen() ? "?" : "?" + wish.query() + "&";
        return Answers.seeOther(staff.to(ScreeningPages.HERE + list + (judged ? "judged=" + report : "changed=yes")));
    }
}
