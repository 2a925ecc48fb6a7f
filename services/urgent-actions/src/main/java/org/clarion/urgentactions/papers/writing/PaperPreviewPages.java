package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.papers.PaperIssuing;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.previewing.PreviewSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A document as its readers will see it, at the desk; and the link by which journalists see it before it is out. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperPreviewPages {

    private final Papers papers;
    private final PaperIssuing issuing;
    private final PaperRoom room;
    private final PaperSight sight;
    private final Desk desk;
    private final String site;

    PaperPreviewPages(
            Papers papers,
            PaperIssuing issuing,
            PaperRoom room,
            PaperSight sight,
            Desk desk,
            @ConfigProperty(name = "clarion.address") String site) {
        this.papers = papers;
        this.issuing = issuing;
        this.room = room;
        this.sight = sight;
        this.desk = desk;
        this.site = site;
    }

    @GET
    @Path("{id}/preview")
    public Response atTheDesk(@RestPath UUID id, @RestQuery @DefaultValue("") String in) {
        var back = PaperDeskPages.HERE + "/" + id;
        return papers.of(id)
                .map(document -> Answers.ok(sight.of(document, in, back + "/preview", back)))
                .orElseGet(Answers::missing);
    }

    /** The answer holds the link, and is the only place that ever does. */
    @POST
    @Path("{id}/link")
    public Response makeLink(@RestPath UUID id) {
        var secret = PreviewSecret.random();
        return issuing.showBy(id, secret.hash(), desk.getWho())
                ? papers.of(id)
                        .map(document -> Answers.ok(room.page(
                                document, site + SharedPaperPages.HERE + secret.text(), Mistakes.none(), "link")))
                        .orElseGet(Answers::missing)
                : Answers.missing();
    }
}
