package org.clarion.urgentactions.staff.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.StaffProfile;
import org.clarion.urgentactions.staff.sessions.SessionEnding;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where one is logged in, and the way to end it there. */
@Path("desk/account/sessions")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SessionPages {

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final SessionEnding ending;
    private final Reader reader;
    private final Desk desk;

    SessionPages(OwnAccount own, StaffSessions sessions, SessionEnding ending, Reader reader, Desk desk) {
        this.own = own;
        this.sessions = sessions;
        this.ending = ending;
        this.reader = reader;
        this.desk = desk;
    }

    /** @param here whether this page is shown in it */
    public record ShownSession(UUID id, String agent, Instant since, Instant seen, boolean here) {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountSessions(List<ShownSession> sessions, boolean others, StaffProfile profile, String done)
            implements TemplateInstance {}

    @GET
    public Response show(@RestQuery @DefaultValue("") String done, @Context HttpServerRequest request) {
        var here = own.here(request);
        var shown = sessions.open(desk.getWho()).stream()
                .map(one -> new ShownSession(
                        one.id(), one.agent(), one.since(), one.seen(), one.id().equals(here)))
                .toList();
        var others = shown.stream().anyMatch(one -> !one.here());
        return own.mine()
                .map(member -> Answers.ok(new AccountSessions(shown, others, member.profile(), done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("end")
    public Response end(@RestForm UUID session) {
        return own.mine()
                .map(member -> {
                    ending.one(member, session);
                    return Answers.seeOther(reader.to("/desk/account/sessions?done=ended"));
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("end-others")
    public Response endOthers(@Context HttpServerRequest request) {
        return own.mine()
                .map(member -> {
                    ending.all(member, own.here(request));
                    return Answers.seeOther(reader.to("/desk/account/sessions?done=ended"));
                })
                .orElseGet(Answers::missing);
    }
}
