package org.clarion.urgentactions.asks.serving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.AskPlaces;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.ServedAsks;
import org.clarion.urgentactions.asks.ServedAsks.PlannedAsk;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which asks an action serves: said on the action's side, and on the ask's. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ServingPages {

    private final Plans plans;
    private final ServedAsks served;
    private final Actions actions;
    private final Reader reader;
    private final Desk desk;

    ServingPages(Plans plans, ServedAsks served, Actions actions, Reader reader, Desk desk) {
        this.plans = plans;
        this.served = served;
        this.actions = actions;
        this.reader = reader;
        this.desk = desk;
    }

    /** @param typed the plan and the places, as they were typed */
    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AsksOfAction(
            UUID action,
            List<PlannedAsk> served,
            List<Choice> plans,
            String plan,
            String asks,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    @GET
    @Path("serving/{action}")
    public Response ofAction(@RestPath UUID action, @RestQuery @DefaultValue("") String done) {
        return actions.published(action).isEmpty()
                ? Answers.missing()
                : Answers.ok(page(action, "", "", Mistakes.none(), done));
    }

    @POST
    @Path("serving/{action}")
    public Response serve(
            @RestPath UUID action, @RestForm @DefaultValue("") String plan, @RestForm @DefaultValue("") String asks) {
        if (actions.published(action).isEmpty()) {
            return Answers.missing();
        }
        var words = reader.words(ServingWords.class);
        var mistakes = Mistakes.none();
        var chosen = plans.all().stream()
                .filter(one -> one.id().toString().equals(plan))
                .findFirst();
        if (chosen.isEmpty()) {
            mistakes.add("plan", words.planWanted());
        } else {
            var size = plans.asks(chosen.get().id()).size();
            var places = AskPlaces.read(asks).filter(some -> some.places().last() <= size);
            if (places.isPresent()) {
                serve(chosen.get(), places.get(), action);
            } else {
                mistakes.add("asks", words.asksWanted(size));
            }
        }
        return mistakes.any()
                ? Answers.mistaken(page(action, plan, asks, mistakes, ""))
                : Answers.seeOther(reader.to("/desk/plans/serving/" + action + "?done=served"));
    }

    private void serve(Plan plan, AskPlaces places, UUID action) {
        plans.asks(plan.id()).stream()
                .filter(ask -> places.has(ask.place()))
                .forEach(ask -> served.serve(ask.id(), action, desk.getWho()));
    }

    /** From the ask's side. */
    @POST
    @Path("{id}/{place:\\d+}/serve")
    public Response serve(@RestPath UUID id, @RestPath int place, @RestForm @DefaultValue("") String served) {
        var ask = plans.ask(id, place);
        if (ask.isEmpty()) {
            return Answers.missing();
        }
        var action = published(served);
        action.ifPresent(one -> this.served.serve(ask.get().id(), one, desk.getWho()));
        return Answers.seeOther(
                reader.to("/desk/plans/" + id + "/" + place + "?done=" + (action.isPresent() ? "served" : "unserved")));
    }

    /** Takes it back; which page it was said on is where it goes back to. */
    @POST
    @Path("{id}/{place:\\d+}/leave")
    public Response leave(
            @RestPath UUID id,
            @RestPath int place,
            @RestForm @DefaultValue("") String served,
            @RestForm @DefaultValue("") String from) {
        var ask = plans.ask(id, place);
        var action = published(served);
        if (ask.isEmpty() || action.isEmpty()) {
            return Answers.missing();
        }
        this.served.leave(ask.get().id(), action.get(), desk.getWho());
        return Answers.seeOther(reader.to(
                (from.equals("action") ? "/desk/plans/serving/" + action.get() : "/desk/plans/" + id + "/" + place)
                        + "?done=left"));
    }

    private Optional<UUID> published(String typed) {
        try {
            return Optional.of(UUID.fromString(typed))
                    .filter(id -> actions.published(id).isPresent());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private AsksOfAction page(UUID action, String plan, String asks, Mistakes mistakes, String done) {
        var choices = plans.all().stream()
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
        return new AsksOfAction(action, served.servedBy(action), choices, plan, asks, mistakes, done);
    }
}
