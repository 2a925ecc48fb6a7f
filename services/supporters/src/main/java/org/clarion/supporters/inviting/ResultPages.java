package org.clarion.supporters.inviting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignedBelow;
import org.clarion.supporters.statements.StatementCounts;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;

/** When a statement is closed: a look at what everybody who signed is told, then the button. */
@Path(InvitingToSignPages.HERE + "/result")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ResultPages {

    private final StatementReading statements;
    private final SignedBelow below;
    private final TellingResult telling;
    private final Reader reader;
    private final Desk desk;

    ResultPages(StatementReading statements, SignedBelow below, TellingResult telling, Reader reader, Desk desk) {
        this.statements = statements;
        this.below = below;
        this.telling = telling;
        this.reader = reader;
        this.desk = desk;
    }

    /** @param many how many would be told now */
    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TellResult(ReadStatement read, StatementCounts counts, long many) implements TemplateInstance {}

    @GET
    public Response preview(@RestPath UUID id) {
        return statements
                .published(id, reader.language())
                .map(read -> Answers.ok(new TellResult(
                        read,
                        below.counts(read.statement()),
                        read.closed() ? telling.wouldBeTold(read.statement()) : 0)))
                .orElseGet(Answers::missing);
    }

    @POST
    public Response tell(@RestPath UUID id) {
        telling.tell(id, desk.getWho());
        return Answers.seeOther(reader.to("/desk/supporters/statements/" + id + "/invitations?done=told"));
    }
}
