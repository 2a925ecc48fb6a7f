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
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.account.FactorSwitching;
import org.clarion.urgentactions.staff.sessions.SessionEnding;
import org.jboss.resteasy.reactive.RestPath;

/** Administrators end somebody's sessions, and help who has lost phone and recovery codes. */
@Path("desk/staff")
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffAccessPages {

    private final OneStaffView views;
    private final SessionEnding ending;
    private final FactorSwitching switching;
    private final StepUp stepUp;
    private final Reader reader;

    StaffAccessPages(
            OneStaffView views, SessionEnding ending, FactorSwitching switching, StepUp stepUp, Reader reader) {
        this.views = views;
        this.ending = ending;
        this.switching = switching;
        this.stepUp = stepUp;
        this.reader = reader;
    }

    @POST
    @Path("{id}/end-sessions")
    public Response endSessions(@RestPath UUID id) {
        return views.of(id)
                .map(member -> {
                    ending.all(member, null);
                    return Answers.seeOther(reader.to("/desk/staff/" + id + "?done=ended"));
                })
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/second-factor/off")
    public Response previewFactorOff(@RestPath UUID id) {
        return views.of(id).map(member -> Answers.ok(views.factorOff(member))).orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/second-factor/off")
    public Response factorOff(@RestPath UUID id, @Context HttpServerRequest request) {
        return views.of(id)
                .map(member -> stepUp.before(request, () -> {
                    switching.takeOff(member);
                    return Answers.seeOther(reader.to("/desk/staff/" + id + "?done=factor-off"));
                }))
                .orElseGet(Answers::missing);
    }
}
