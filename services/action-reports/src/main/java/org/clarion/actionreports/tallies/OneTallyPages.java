package org.clarion.actionreports.tallies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clarion.access.Roles;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.tallies.TallyChecking.First;
import org.clarion.actionreports.tallies.TallyChecking.Good;
import org.clarion.actionreports.tallies.TallyOutcome.CountedElsewhere;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A tally that is counted: what it says, how it came to, and how it is put right. */
@Path("/desk/reports/tallies/{tally}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class OneTallyPages {

    private final Tallies tallies;
    private final Tallying tallying;
    private final TallyChecking checking;
    private final TallyViews views;
    private final Desk desk;

    OneTallyPages(Tallies tallies, Tallying tallying, TallyChecking checking, TallyViews views, Desk desk) {
        this.tallies = tallies;
        this.tallying = tallying;
        this.checking = checking;
        this.views = views;
        this.desk = desk;
    }

    @GET
    public Response show(@RestPath UUID tally, @RestQuery @Nullable String said) {
        return with(tally, (appeal, found) -> Answers.ok(views.one(appeal, found, said)));
    }

    @GET
    @Path("correct")
    public Response correction(@RestPath UUID tally) {
        return standing(tally, (appeal, found) -> {
            var typed = TallyForm.of(found.count(), "");
            return Answers.ok(views.form(appeal, found, typed, Mistakes.none()));
        });
    }

    @POST
    @Path("correct")
    public Response correct(@RestPath UUID tally, @BeanParam TallyForm typed) {
        return standing(tally, (appeal, found) -> read(appeal, found, typed));
    }

    private Response read(ActionSheet appeal, GroupTally tally, TallyForm typed) {
        return switch (checking.check(appeal, tally, tally.tallyId(), typed)) {
            case First(var status, var page) -> Answers.page(status, page);
            case Good(var count) -> correct(appeal, tally, typed, count);
        };
    }

    private Response correct(ActionSheet appeal, GroupTally tally, TallyForm typed, TallyCount count) {
        return switch (tallying.correct(tally, count, desk.getWho())) {
            case CountedElsewhere(var clashes) ->
                Answers.conflict(
                        checking.clashing(appeal, tally, typed, clashes).page());
            case TallyOutcome.Changed(var now) ->
                Answers.conflict(checking.changed(appeal, now, typed).page());
            case TallyOutcome.Withdrawn gone -> Answers.seeOther(views.to(tally.tallyId(), null));
            default -> Answers.seeOther(views.to(tally.tallyId(), "corrected"));
        };
    }

    @GET
    @Path("withdraw")
    public Response withdrawal(@RestPath UUID tally) {
        return standing(tally, (appeal, found) -> Answers.ok(views.withdrawal(appeal, found, false)));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@RestPath UUID tally, @RestForm @Nullable String seen) {
        return with(
                tally,
                (appeal, found) -> found.withdrawn() || found.count().mark().equals(seen)
                        ? withdraw(appeal, found)
                        : Answers.conflict(views.withdrawal(appeal, found, true)));
    }

    private Response withdraw(ActionSheet appeal, GroupTally tally) {
        return tallying.withdraw(tally, desk.getWho()) instanceof TallyOutcome.Changed(var now)
                ? Answers.conflict(views.withdrawal(appeal, now, true))
                : Answers.seeOther(views.to(tally.tallyId(), "withdrawn"));
    }

    /** What was withdrawn is only looked at. */
    private Response standing(UUID tally, BiFunction<ActionSheet, GroupTally, Response> answer) {
        return with(
                tally,
                (appeal, found) ->
                        found.withdrawn() ? Answers.seeOther(views.to(tally, null)) : answer.apply(appeal, found));
    }

    private Response with(UUID tally, BiFunction<ActionSheet, GroupTally, Response> answer) {
        return tallies.find(tally)
                .flatMap(found -> views.appeal(found.actionId()).map(appeal -> answer.apply(appeal, found)))
                .orElseGet(Answers::missing);
    }
}
