package org.clarion.urgentactions.asks.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.DiscardingPlans;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.UnseenAsks;
import org.clarion.urgentactions.asks.reading.PlanReader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Plans at the desk: brought, looked at, published, put away. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PlanDeskPages {

    static final String HERE = "/desk/plans";
    private static final int LINES = 25;

    private final Plans plans;
    private final DiscardingPlans discarding;
    private final UnseenAsks unseen;
    private final FollowingSentences sentences;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    PlanDeskPages(
            Plans plans,
            DiscardingPlans discarding,
            UnseenAsks unseen,
            FollowingSentences sentences,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.plans = plans;
        this.discarding = discarding;
        this.unseen = unseen;
        this.sentences = sentences;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var page = ListShape.<Plan>of(LINES)
                .search(plan -> plan.title() + " " + plan.author())
                .page(plans.all(), asked.only());
        return Answers.ok(new FollowingViews.PlanList(page, done));
    }

    @GET
    @Path("new")
    public Response begin() {
        return Answers.ok(new FollowingViews.BringPlan(BroughtPlan.empty(), Mistakes.none()));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@BeanParam BroughtPlan form) {
        var mistakes = Mistakes.none();
        var entry = form.entry(mistakes, sentences.words());
        if (mistakes.any()) {
            return Answers.mistaken(new FollowingViews.BringPlan(form, mistakes));
        }
        var id = posted.idempotencyKey();
        plans.add(id, entry, desk.getWho());
        return Answers.seeOther(reader.to(HERE + "/" + id + "?done=brought"));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return plans.of(id).map(plan -> show(plan, done)).orElseGet(Answers::missing);
    }

    private Response show(Plan plan, String done) {
        var asks = plans.asks(plan.id());
        var countries = plans.byCountry(plan.id());
        var list = asked.only();
        Predicate<Ask> stale = ask -> unseen.isUnseen(plan, ask);
        return Answers.ok(new FollowingViews.PlanAtDesk(
                plan,
                PlanReader.read(plan.source()),
                AskTable.of(asks, countries, list, stale),
                AskTable.places(asks, countries, list, stale).written().replace(" ", ""),
                AskChoices.of(plan, asks, reader),
                asks.stream().filter(stale).count(),
                done));
    }

    @POST
    @Path("{id}/publish")
    public Response publish(@RestPath UUID id) {
        return plans.publish(id) ? Answers.seeOther(reader.to(HERE + "/" + id + "?done=published")) : Answers.missing();
    }

    @GET
    @Path("{id}/discard")
    public Response previewDiscarding(@RestPath UUID id) {
        return plans.of(id)
                .filter(plan -> !plan.isPublished())
                .map(plan -> Answers.ok(
                        new FollowingViews.DiscardPlan(plan, plans.asks(id).size())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@RestPath UUID id) {
        return discarding.discard(id) ? Answers.seeOther(reader.to(HERE + "?done=discarded")) : Answers.missing();
    }
}
