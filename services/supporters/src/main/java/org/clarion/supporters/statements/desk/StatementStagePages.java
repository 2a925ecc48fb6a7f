package org.clarion.supporters.statements.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.StatementDrafting;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;

/** Opening, closing and withdrawing a statement, and putting a draft away. What cannot be undone is shown before. */
@Path(StatementDeskPages.HERE + StatementDeskPages.ID)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class StatementStagePages {

    private final StatementReading reading;
    private final StatementDrafting drafting;
    private final Reader reader;

    StatementStagePages(StatementReading reading, StatementDrafting drafting, Reader reader) {
        this.reading = reading;
        this.drafting = drafting;
        this.reader = reader;
    }

    @POST
    @Path("/open")
    public Response open(@RestPath UUID id) {
        return done(drafting.open(id), "/" + id + "?done=opened");
    }

    @GET
    @Path("/{deed:close|withdraw|discard}")
    public Response preview(@RestPath UUID id, @RestPath String deed) {
        return reading.of(id, reader.language())
                .filter(read -> read.isDraft() == deed.equals("discard"))
                .map(read -> Answers.ok(StatementDeskViews.preview(read, deed)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("/close")
    public Response close(@RestPath UUID id) {
        return done(drafting.close(id), "/" + id + "?done=closed");
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@RestPath UUID id) {
        return done(drafting.withdraw(id), "/" + id + "?done=withdrawn");
    }

    @POST
    @Path("/discard")
    public Response discard(@RestPath UUID id) {
        return done(drafting.discard(id), "?done=discarded");
    }

    private Response done(boolean there, String then) {
        return there ? Answers.seeOther(reader.to(StatementDeskPages.HERE + then)) : Answers.missing();
    }
}
