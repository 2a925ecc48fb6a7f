package org.clarion.urgentactions.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** At the desk: when an action goes out by itself. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class PlanningPages {

    private final Actions actions;
    private final Launching launching;
    private final Planning planning;
    private final Reader reader;
    private final Clock clock;

    PlanningPages(Actions actions, Launching launching, Planning planning, Reader reader, Clock clock) {
        this.actions = actions;
        this.launching = launching;
        this.planning = planning;
        this.reader = reader;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "planning", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Plan(UrgentAction action, List<Lack> lacks, LaunchTime typed, boolean silent, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/actions/{id}/launch/plan")
    public Response show(@RestPath UUID id) {
        return draft(id, action -> Answers.ok(page(action, untyped(action), false, Mistakes.none())));
    }

    @POST
    @Path("desk/actions/{id}/launch/plan")
    public Response plan(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String time,
            @RestForm @DefaultValue("") String zone,
            @RestForm @DefaultValue("") String silent,
            SecurityContext who) {
        return draft(id, action -> {
            var typed = new LaunchTime(day.strip(), time.strip(), zone.strip());
            var mistakes = Mistakes.none();
            return typed.read(action.draft(), clock.instant(), reader.words(PlanningWords.class), mistakes)
                    .map(at -> {
                        planning.plan(
                                id,
                                at,
                                typed.zone(),
                                !silent.isEmpty(),
                                who.getUserPrincipal().getName());
                        return Answers.seeOther(reader.to("/desk/actions/" + id + "/launch/plan"));
                    })
                    .orElseGet(() -> Answers.mistaken(page(action, typed, !silent.isEmpty(), mistakes)));
        });
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

    private TemplateInstance page(UrgentAction action, LaunchTime typed, boolean silent, Mistakes mistakes) {
        return new Plan(action, launching.lacks(action), typed, silent, mistakes);
    }

    private static LaunchTime untyped(UrgentAction action) {
        return new LaunchTime("", "", Optional.ofNullable(action.draft().zone()).orElse(""));
    }
}
