package org.clarion.urgentactions.asks.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.reading.PlanReader;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Plans at the desk: brought, looked at, published; their asks judged. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PlanDeskPages {

    static final String HERE = "/desk/plans";
    private static final int LINES = 25;

    private final Plans plans;
    private final Actions actions;
    private final FollowingSentences sentences;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    PlanDeskPages(
            Plans plans,
            Actions actions,
            FollowingSentences sentences,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.sentences = sentences;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
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
        return plans.of(id)
                .map(plan -> {
                    var asks = plans.asks(id);
                    var page = AskTable.of(asks, asked.only(), clock.instant());
                    var stale = asks.stream()
                            .filter(ask -> AskTable.isStale(ask, clock.instant()))
                            .count();
                    return Answers.ok(new FollowingViews.PlanAtDesk(
                            plan, PlanReader.read(plan.source()), page, AskChoices.of(asks, reader), stale, done));
                })
                .orElseGet(Answers::missing);
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
        return plans.discard(id) ? Answers.seeOther(reader.to(HERE + "?done=discarded")) : Answers.missing();
    }

    @GET
    @Path("{id}/{place}")
    public Response ask(@RestPath UUID id, @RestPath int place, @RestQuery @DefaultValue("") String done) {
        return plans.ask(id, place)
                .map(ask -> Answers.ok(judging(ask, JudgementForm.on(today()), Mistakes.none(), done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(@RestPath UUID id, @RestPath int place, MultivaluedMap<String, String> fields) {
        var ask = plans.ask(id, place).orElse(null);
        if (ask == null) {
            return Answers.missing();
        }
        var form = JudgementForm.read(fields);
        var mistakes = Mistakes.none();
        var entry = form.entry(mistakes, sentences.words(), today(), action -> actions.published(action)
                .isPresent());
        if (entry.isEmpty()) {
            return Answers.mistaken(judging(ask, form, mistakes, ""));
        }
        plans.judge(posted.idempotencyKey(), ask.id(), entry.get(), desk.getWho());
        return Answers.seeOther(reader.to(HERE + "/" + id + "/" + place + "?done=saved"));
    }

    private FollowingViews.JudgeAsk judging(Ask ask, JudgementForm form, Mistakes mistakes, String done) {
        return new FollowingViews.JudgeAsk(
                plans.of(ask.planId()).orElseThrow(), ask, plans.story(ask.id()), form, mistakes, done);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
