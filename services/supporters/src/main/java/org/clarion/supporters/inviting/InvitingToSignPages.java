package org.clarion.supporters.inviting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Desk;
import org.clarion.pages.ListPage;
import org.clarion.pages.Reader;
import org.clarion.supporters.inviting.InvitationDesk.InvitableOrganisation;
import org.clarion.supporters.inviting.InvitationDesk.InvitationLine;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is invited to sign a statement, and what each answered. */
@Path(InvitingToSignPages.HERE)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class InvitingToSignPages {

    static final String HERE = "/desk/supporters/statements/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/invitations";

    private final StatementReading statements;
    private final InvitationDesk invitations;
    private final InvitationLists lists;
    private final InvitingOrganisations inviting;
    private final Reader reader;
    private final Desk desk;

    InvitingToSignPages(
            StatementReading statements,
            InvitationDesk invitations,
            InvitationLists lists,
            InvitingOrganisations inviting,
            Reader reader,
            Desk desk) {
        this.statements = statements;
        this.invitations = invitations;
        this.lists = lists;
        this.inviting = inviting;
        this.reader = reader;
        this.desk = desk;
    }

    /** @param nobody whether a form was sent in which nobody was chosen */
    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationsToSign(
            ReadStatement read,
            ListPage<InvitationLine> invited,
            List<Choice> standings,
            ListPage<InvitableOrganisation> free,
            List<Choice> countries,
            String done,
            boolean nobody)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookAtInvitations(ReadStatement read, List<InvitableOrganisation> reached, List<InvitableOrganisation> lost)
            implements TemplateInstance {}

    @GET
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return with(id, read -> Answers.ok(page(read, done, false)));
    }

    /** What inviting these would do. */
    @POST
    @Path("/look")
    public Response look(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return open(id, read -> {
            var chosen = invitations.chosen(id, chosen(fields));
            return chosen.isEmpty()
                    ? Answers.mistaken(page(read, "", true))
                    : Answers.ok(new LookAtInvitations(
                            read,
                            chosen.stream().filter(one -> one.reached() > 0).toList(),
                            chosen.stream().filter(one -> one.reached() == 0).toList()));
        });
    }

    @POST
    public Response invite(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return open(id, read -> {
            inviting.invite(id, chosen(fields), desk.getWho());
            return Answers.seeOther(reader.to("/desk/supporters/statements/" + id + "/invitations?done=invited"));
        });
    }

    private InvitationsToSign page(ReadStatement read, String done, boolean nobody) {
        var free = read.open() ? invitations.invitable(read.id()) : List.<InvitableOrganisation>of();
        return new InvitationsToSign(
                read,
                lists.invited(invitations.lines(read.id())),
                lists.standings(),
                lists.free(free),
                lists.countries(free),
                done,
                nobody);
    }

    private static List<UUID> chosen(MultivaluedMap<String, String> fields) {
        return Optional.ofNullable(fields.get("organisation")).orElse(List.of()).stream()
                .filter(one -> one.matches("[0-9a-f]{8}-[0-9a-f-]{27}"))
                .map(UUID::fromString)
                .toList();
    }

    private Response with(UUID id, Function<ReadStatement, Response> answer) {
        return statements.published(id, reader.language()).map(answer).orElseGet(Answers::missing);
    }

    /** Nobody is invited to what cannot be signed. */
    private Response open(UUID id, Function<ReadStatement, Response> answer) {
        return with(id, read -> read.open() ? answer.apply(read) : Answers.conflict(page(read, "", false)));
    }
}
