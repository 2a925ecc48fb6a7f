package org.clarion.actionreports.tallies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.tallies.Checking.First;
import org.clarion.actionreports.tallies.Checking.Good;
import org.clarion.actionreports.tallies.Outcome.CountedElsewhere;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.PostedForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where coordinators count for a group or an event. */
@Path("/desk/reports/tallies")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class TallyPages {

    private final Tallying tallying;
    private final Checking checking;
    private final TallyViews views;
    private final PostedForm form;
    private final Desk desk;

    TallyPages(Tallying tallying, Checking checking, TallyViews views, PostedForm form, Desk desk) {
        this.tallying = tallying;
        this.checking = checking;
        this.views = views;
        this.form = form;
        this.desk = desk;
    }

    @GET
    public Response list() {
        return Answers.ok(views.list());
    }

    @GET
    @Path("for/{action}")
    public Response form(@RestPath UUID action) {
        return open(action, appeal -> Answers.ok(views.fresh(appeal)));
    }

    @POST
    @Path("for/{action}")
    public Response count(@RestPath UUID action, @BeanParam Typed typed) {
        return open(action, appeal -> read(appeal, typed));
    }

    private Response open(UUID action, Function<Appeal, Response> answer) {
        return views.appeal(action)
                .map(appeal -> views.isOpen(appeal) ? answer.apply(appeal) : Answers.gone(views.tooLate(appeal)))
                .orElseGet(Answers::missing);
    }

    private Response read(Appeal appeal, Typed typed) {
        return switch (checking.check(appeal, null, form.idempotencyKey(), typed)) {
            case First(var status, var page) -> Answers.page(status, page);
            case Good(var count) -> count(appeal, typed, count);
        };
    }

    private Response count(Appeal appeal, Typed typed, Count count) {
        var tallyId = form.idempotencyKey();
        return switch (tallying.count(tallyId, appeal.actionId(), count, desk.getWho())) {
            case CountedElsewhere(var clashes) ->
                Answers.conflict(checking.clashing(appeal, null, typed, clashes).page());
            case Outcome.DoneBefore before -> Answers.seeOther(views.to(tallyId, "before"));
            default -> Answers.seeOther(views.to(tallyId, "counted"));
        };
    }
}
