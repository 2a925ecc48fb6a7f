package org.clarion.urgentactions.staff.administering;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;

/** Administrators shut somebody out, after a page that says what it does, and let them in again. */
@Path("desk/staff")
@RolesAllowed(Roles.ADMINISTRATOR)
public class SuspendingPages {

    private final StaffDeeds deeds;
    private final OneStaffView views;
    private final StepUp stepUp;
    private final Reader reader;

    SuspendingPages(StaffDeeds deeds, OneStaffView views, StepUp stepUp, Reader reader) {
        this.deeds = deeds;
        this.views = views;
        this.stepUp = stepUp;
        this.reader = reader;
    }

    @GET
    @Path("{id}/suspend")
    public Response previewSuspension(@RestPath UUID id) {
        return views.of(id)
                .map(member -> Answers.ok(views.suspension(member, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/suspend")
    public Response suspend(@RestPath UUID id, @Context HttpServerRequest request) {
        return stepUp.before(request, () -> suspend(id));
    }

    private Response suspend(UUID id) {
        return switch (deeds.suspend(id)) {
            case DONE -> Answers.seeOther(reader.to("/desk/staff/" + id + "?done=suspended"));
            case UNKNOWN -> Answers.missing();
            case LAST_ADMINISTRATOR -> {
                var mistakes = Mistakes.none();
                mistakes.add("suspend", reader.words(StaffWords.class).lastAdministrator());
                yield views.of(id)
                        .map(member -> Answers.mistaken(views.suspension(member, mistakes)))
                        .orElseGet(Answers::missing);
            }
        };
    }

    @POST
    @Path("{id}/reactivate")
    public Response reactivate(@RestPath UUID id, @Context HttpServerRequest request) {
        return stepUp.before(request, () -> deeds.reactivate(id)
                .map(member -> Answers.seeOther(reader.to("/desk/staff/" + id + "?done=reactivated")))
                .orElseGet(Answers::missing));
    }
}
