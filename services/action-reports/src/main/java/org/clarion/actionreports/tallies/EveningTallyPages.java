package org.clarion.actionreports.tallies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the code of an evening is typed, and where its picture leads. */
@Path("/desk/reports/tallies/evening")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class EveningTallyPages {

    private final EveningTallies evenings;
    private final TallyViews views;

    EveningTallyPages(EveningTallies evenings, TallyViews views) {
        this.evenings = evenings;
        this.views = views;
    }

    @GET
    public Response type(@RestQuery @DefaultValue("") String code) {
        return evenings.plain(code)
                .map(plain -> Answers.seeOther(views.toEvening(plain)))
                .orElseGet(() -> code.isBlank() ? Answers.ok(views.evening("", false)) : unknown(code));
    }

    /** What was counted by it is there already. */
    @GET
    @Path("{code}")
    public Response open(@RestPath String code, @RestQuery @DefaultValue("") String group) {
        return evenings.tallyOf(code)
                .map(told -> Answers.seeOther(views.to(told, "before")))
                .or(() -> evenings.action(code).map(action -> form(action, code, group)))
                .orElseGet(() -> unknown(code));
    }

    private Response form(UUID action, String code, String group) {
        return views.appeal(action)
                .map(appeal -> views.isOpen(appeal)
                        ? Answers.ok(views.form(appeal, null, evenings.form(code, group), Mistakes.none()))
                        : Answers.gone(views.tooLate(appeal)))
                .orElseGet(Answers::missing);
    }

    private Response unknown(String code) {
        return Answers.mistaken(views.evening(code, true));
    }
}
