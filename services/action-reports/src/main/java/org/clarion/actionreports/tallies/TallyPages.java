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
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.tallies.TallyChecking.First;
import org.clarion.actionreports.tallies.TallyChecking.Good;
import org.clarion.actionreports.tallies.TallyOutcome.CountedElsewhere;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.PostedForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where coordinators count for a group or an event. */
@Path("/desk/reports/tallies")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class TallyPages {

    private final Tallying tallying;
    private final TallyChecking checking;
    private final TallyViews views;
    private final EveningTallies evenings;
    private final PostedForm form;
    private final Desk desk;

    TallyPages(
            Tallying tallying,
            TallyChecking checking,
            TallyViews views,
            EveningTallies evenings,
            PostedForm form,
            Desk desk) {
        this.tallying = tallying;
        this.checking = checking;
        this.views = views;
        this.evenings = evenings;
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
    public Response count(@RestPath UUID action, @BeanParam TallyForm typed) {
        return open(action, appeal -> read(appeal, typed));
    }

    private Response open(UUID action, Function<ActionSheet, Response> answer) {
        return views.appeal(action)
                .map(appeal -> views.isOpen(appeal) ? answer.apply(appeal) : Answers.gone(views.tooLate(appeal)))
                .orElseGet(Answers::missing);
    }

    private Response read(ActionSheet appeal, TallyForm typed) {
        return switch (checking.check(appeal, null, tallyId(appeal, typed), typed)) {
            case First(var status, var page) -> Answers.page(status, page);
            case Good(var count) -> count(appeal, typed, count);
        };
    }

    private Response count(ActionSheet appeal, TallyForm typed, TallyCount count) {
        var tallyId = tallyId(appeal, typed);
        return switch (tallying.count(tallyId, appeal.actionId(), count, desk.getWho())) {
            case CountedElsewhere(var clashes) ->
                Answers.conflict(checking.clashing(appeal, null, typed, clashes).page());
            case TallyOutcome.DoneBefore before -> Answers.seeOther(views.to(tallyId, "before"));
            default -> Answers.seeOther(views.to(tallyId, "counted"));
        };
    }

    /** One form is one tally; one code of an evening is, too. */
    private UUID tallyId(ActionSheet appeal, TallyForm typed) {
        return evenings.tallyId(appeal, typed.evening()).orElseGet(form::idempotencyKey);
    }
}
