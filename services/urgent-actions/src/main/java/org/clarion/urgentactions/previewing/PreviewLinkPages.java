package org.clarion.urgentactions.previewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Actions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** At the desk: the links that show an action to colleagues, made, listed and revoked. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PreviewLinkPages {

    private final Actions actions;
    private final ShowingColleagues colleagues;
    private final Reader reader;
    private final Clock clock;
    private final String site;

    PreviewLinkPages(
            Actions actions,
            ShowingColleagues colleagues,
            Reader reader,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String site) {
        this.actions = actions;
        this.colleagues = colleagues;
        this.reader = reader;
        this.clock = clock;
        this.site = site;
    }

    @GET
    @Path("desk/actions/{id}/preview/links")
    public Response list(@RestPath UUID id, @RestQuery @Nullable String done) {
        return page(id, null, "", "revoked".equals(done));
    }

    /** The answer holds the link, and is the only place that ever does: a reload makes another. */
    @POST
    @Path("desk/actions/{id}/preview/links")
    public Response make(@RestPath UUID id, SecurityContext who) {
        if (actions.of(id).isEmpty()) {
            return Answers.missing();
        }
        var made = colleagues.make(id, who.getUserPrincipal().getName());
        return page(id, made.link(), site + "/actions/preview/" + made.secret().text(), false);
    }

    @POST
    @Path("desk/actions/{id}/preview/links/{link}/revoke")
    public Response revoke(@RestPath UUID id, @RestPath UUID link, SecurityContext who) {
        return colleagues.revoke(id, link, who.getUserPrincipal().getName())
                ? Answers.seeOther(reader.to("/desk/actions/" + id + "/preview/links?done=revoked"))
                : Answers.missing();
    }

    private Response page(UUID id, @Nullable PreviewLink newest, String made, boolean revoked) {
        return actions.of(id)
                .map(action -> Answers.ok(new PreviewTemplates.Links(action, rows(id), newest, made, revoked)))
                .orElseGet(Answers::missing);
    }

    private List<PreviewTemplates.LinkRow> rows(UUID id) {
        return colleagues.of(id).stream()
                .map(link -> new PreviewTemplates.LinkRow(link, link.works(clock.instant())))
                .toList();
    }
}
