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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.AudienceWords;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.Actions;
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
    record Plan(UrgentAction action, List<Lack> lacks, LaunchTime typed, AskedAudience asked, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/actions/{id}/launch/plan")
    public Response show(@RestPath UUID id) {
        return draft(id, action -> Answers.ok(page(action, untyped(action), decided(action), Mistakes.none())));
    }

    @POST
    @Path("desk/actions/{id}/launch/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        return draft(id, action -> {
            var typed = new LaunchTime(first(fields, "day"), first(fields, "time"), first(fields, "zone"));
            var asked = AskedAudience.read(fields, TellingWay.NETWORK);
            var mistakes = Mistakes.none();
            var at = typed.read(action.draft(), clock.instant(), reader.words(PlanningWords.class), mistakes);
            asked.problem()
                    .ifPresent(unclear -> mistakes.add(
                            AskedAudience.TELL,
                            reader.words(AudienceWords.class).problem(unclear)));
            if (at.isEmpty() || mistakes.any()) {
                return Answers.mistaken(page(action, typed, asked, mistakes));
            }
            planning.plan(
                    id,
                    at.get(),
                    typed.zone(),
                    asked.choice(),
                    who.getUserPrincipal().getName());
            return Answers.seeOther(reader.to("/desk/actions/" + id + "/launch/plan"));
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

    private TemplateInstance page(UrgentAction action, LaunchTime typed, AskedAudience asked, Mistakes mistakes) {
        return new Plan(action, launching.lacks(action), typed, asked, mistakes);
    }

    private static LaunchTime untyped(UrgentAction action) {
        return new LaunchTime("", "", Optional.ofNullable(action.draft().zone()).orElse(""));
    }

    /** Who is told, where a time is set already. */
    private AskedAudience decided(UrgentAction action) {
        var planned = planning.of(action.id());
        return planned == null ? AskedAudience.of(TellingWay.NETWORK) : planned.asked();
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
