package org.clarion.urgentactions.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.AudienceWords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;

/** At the desk: when an action goes out by itself. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class PlanningPages {

    private final Actions actions;
    private final Launching launching;
    private final Cases cases;
    private final Planning planning;
    private final Reader reader;
    private final Clock clock;

    PlanningPages(Actions actions, Launching launching, Cases cases, Planning planning, Reader reader, Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.launching = launching;
        this.planning = planning;
        this.reader = reader;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "planning", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Plan(UrgentAction action, List<Lack> lacks, List<UrgentAction> live, PlanForm typed, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/actions/{id}/launch/plan")
    public Response show(@RestPath UUID id) {
        return draft(id, action -> Answers.ok(page(action, PlanForm.of(action, planning.of(id)), Mistakes.none())));
    }

    @POST
    @Path("desk/actions/{id}/launch/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var by = who.getUserPrincipal().getName();
        return draft(id, action -> plan(action, PlanForm.posted(fields), by));
    }

    private Response plan(UrgentAction action, PlanForm typed, String by) {
        var words = reader.words(PlanningWords.class);
        var mistakes = Mistakes.none();
        var at = typed.time().read(action.draft(), clock.instant(), words, mistakes);
        var live = cases.liveBeside(action);
        if (!typed.decidesOn(live)) {
            mistakes.add("before", words.sayWhatBecomes());
        }
        typed.asked()
                .problem()
                .ifPresent(unclear -> mistakes.add(
                        AskedAudience.TELL, reader.words(AudienceWords.class).problem(unclear)));
        if (at.isEmpty() || mistakes.any()) {
            return Answers.mistaken(page(action, typed, mistakes));
        }
        var plan = new LaunchPlan(at.get(), typed.time().zone(), typed.asked().choice(), typed.instead(live));
        planning.plan(action.id(), plan, by);
        return Answers.seeOther(reader.to("/desk/actions/" + action.id() + "/launch/plan"));
    }

    @POST
    @Path("desk/actions/{id}/launch/call-off")
    public Response callOff(@RestPath UUID id) {
        planning.callOff(id);
        return Answers.seeOther(reader.to("/desk/actions/" + id + "/launch"));
    }

    private Response draft(UUID id, Function<UrgentAction, Response> inside) {
        return actions.of(id)
                .map(action -> action.stage() == UrgentAction.Stage.DRAFT
                        ? inside.apply(action)
                        : Answers.seeOther(reader.to("/desk/actions/" + id + "/launch")))
                .orElseGet(Answers::missing);
    }

    private TemplateInstance page(UrgentAction action, PlanForm typed, Mistakes mistakes) {
        return new Plan(action, launching.lacks(action), cases.liveBeside(action), typed, mistakes);
    }
}
