package org.clarion.urgentactions.asks.following;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** What everybody sees of plans and of how far their asks have come. */
@Path("plans")
@Public(maxAge = 5)
public class PlanPages {

    private static final int LINES = 25;

    private final Plans plans;
    private final ListRequests asked;
    private final Reader reader;
    private final Clock clock;
    private final String site;

    PlanPages(
            Plans plans,
            ListRequests asked,
            Reader reader,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String site) {
        this.plans = plans;
        this.asked = asked;
        this.reader = reader;
        this.clock = clock;
        this.site = site;
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
        return published(id)
                .map(plan -> {
                    var asks = plans.asks(id);
                    return Answers.ok(new FollowingViews.PublicPlan(
                            plan,
                            AskTable.of(asks, asked.only(), clock.instant()),
                            AskChoices.of(asks, reader),
                            AskProgress.by(asks, ask -> ask.chapter()),
                            AskProgress.by(asks, ask -> ask.addressee())));
                })
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/{place:\\d+}")
    public Response ask(@RestPath UUID id, @RestPath int place) {
        return published(id)
                .flatMap(plan -> plans.ask(id, place)
                        .map(ask -> Answers.ok(new FollowingViews.PublicAsk(
                                plan, ask, plans.story(ask.id()), plans.asks(id).size()))))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/asks.csv")
    public Response csv(@RestPath UUID id) {
        return published(id)
                .map(plan -> Response.ok(AskFiles.csv(plans.asks(id)), "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"asks.csv\"")
                        .build())
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/asks.json")
    public Response json(@RestPath UUID id) {
        return published(id)
                .map(plan -> Response.ok(AsksJson.of(plan, plans.asks(id), site), MediaType.APPLICATION_JSON_TYPE)
                        .build())
                .orElseGet(Answers::missing);
    }

    private Optional<Plan> published(UUID id) {
        return plans.of(id).filter(Plan::isPublished);
    }
}
