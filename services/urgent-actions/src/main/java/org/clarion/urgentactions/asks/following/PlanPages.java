package org.clarion.urgentactions.asks.following;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.ReplyRights;
import org.clarion.urgentactions.asks.RightOfReply;
import org.clarion.urgentactions.asks.progress.AskProgress;
import org.jboss.resteasy.reactive.RestPath;

/** What everybody sees of plans and of how far their asks have come. */
@Path("plans")
@Public(maxAge = 5)
public class PlanPages {

    private static final int LINES = 25;

    private final Plans plans;
    private final AsksAround around;
    private final ReplyRights replies;
    private final ListRequests asked;
    private final Reader reader;

    PlanPages(Plans plans, AsksAround around, ReplyRights replies, ListRequests asked, Reader reader) {
        this.plans = plans;
        this.around = around;
        this.replies = replies;
        this.asked = asked;
        this.reader = reader;
    }

    @GET
    public Response list() {
        var published = plans.all().stream().filter(Plan::isPublished).toList();
        return Answers.ok(new FollowingViews.PublicPlans(ListShape.<Plan>of(LINES)
                .search(plan -> plan.title() + " " + plan.author())
                .page(published, asked.only())));
    }

    @GET
    @Path("{id}")
    public Response plan(@RestPath UUID id) {
        return published(id).map(this::page).orElseGet(Answers::missing);
    }

    private Response page(Plan plan) {
        var asks = plans.asks(plan.id());
        return Answers.ok(new FollowingViews.PublicPlan(
                plan,
                AskTable.of(asks, plans.byCountry(plan.id()), asked.only(), ask -> false),
                AskChoices.of(plan, asks, reader),
                AskProgress.by(
                        asks.stream().map(AskStanding::of).toList(),
                        one -> one.ask().actor().name()),
                replies.of(plan.id()).stream().filter(RightOfReply::isShown).toList()));
    }

    @GET
    @Path("{id}/{place:\\d+}")
    public Response ask(@RestPath UUID id, @RestPath int place) {
        return around.publicly(id, place)
                .map(one -> Answers.ok(
                        new FollowingViews.PublicAsk(one, plans.asks(id).size())))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/asks.csv")
    public Response csv(@RestPath UUID id) {
        return published(id)
                .map(plan -> Response.ok(
                                AskFiles.csv(AskFiles.all(
                                        plans.asks(id).stream()
                                                .map(AskStanding::of)
                                                .toList(),
                                        plans.byCountry(id))),
                                "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"asks.csv\"")
                        .build())
                .orElseGet(Answers::missing);
    }

    private Optional<Plan> published(UUID id) {
        return plans.of(id).filter(Plan::isPublished);
    }
}
