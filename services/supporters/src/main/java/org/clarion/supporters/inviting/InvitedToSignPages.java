package org.clarion.supporters.inviting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.pages.WithoutFormToken;
import org.clarion.supporters.inviting.AnsweringInvitations.InvitedOrganisation;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Behind the link of an invitation: a page whose buttons answer. That somebody looked at it is noted nowhere. */
@Path("/statements/invited")
@Produces(MediaType.TEXT_HTML)
public class InvitedToSignPages {

    private final AnsweringInvitations answering;
    private final StatementReading statements;
    private final Links links;
    private final Reader reader;

    InvitedToSignPages(AnsweringInvitations answering, StatementReading statements, Links links, Reader reader) {
        this.answering = answering;
        this.statements = statements;
        this.links = links;
        this.reader = reader;
    }

    /** @param here the path of the page, whose link is the secret */
    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitedToSign(InvitedOrganisation invited, ReadStatement read, String here, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoMoreInvitations(String here) implements TemplateInstance {}

    @CheckedTemplate(basePath = "inviting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationsStopped() implements TemplateInstance {}

    @GET
    @Path("/{token}")
    public Response page(@RestPath String token, @RestQuery @DefaultValue("") String done) {
        return links.whoIsInvited(token)
                .flatMap(answering::invited)
                .flatMap(invited -> statements
                        .published(invited.invitation().statementId(), reader.language())
                        .map(read -> Answers.ok(new InvitedToSign(invited, read, path(token), done))))
                .orElseGet(BrokenLink::page);
    }

    /** Who says yes is led to the form: only what is signed there counts. */
    @POST
    @Path("/{token}")
    public Response answer(@RestPath String token, @RestForm @DefaultValue("") String answer) {
        return links.whoIsInvited(token)
                .flatMap(mail -> said(answer).flatMap(said -> answering.answer(mail, said)))
                .map(invitation -> Answers.seeOther(reader.to(next(token, invitation))))
                .orElseGet(BrokenLink::page);
    }

    private static Optional<InvitationStage> said(String answer) {
        return Arrays.stream(InvitationStage.values())
                .filter(one -> one != InvitationStage.WAITING && one.name().equals(answer))
                .findFirst();
    }

    private static String next(String token, OrganisationInvitation invitation) {
        return invitation.stage() == InvitationStage.YES
                ? "/statements/" + invitation.statementId() + "/sign"
                : path(token) + "?done=answered";
    }

    @GET
    @Path("/{token}/no-more")
    public Response askNoMore(@RestPath String token) {
        return links.whoIsInvited(token).isPresent()
                ? Answers.ok(new NoMoreInvitations(path(token)))
                : BrokenLink.page();
    }

    /** No form token: the link itself is the secret, and a mail program has never seen the page (RFC 8058). */
    @POST
    @Path("/{token}/no-more")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @WithoutFormToken
    public Response noMore(@RestPath String token, @FormParam("List-Unsubscribe") @Nullable String oneClick) {
        Optional<UUID> mail = links.whoIsInvited(token);
        mail.ifPresent(answering::noMore);
        if (mail.isEmpty()) {
            return BrokenLink.page();
        }
        return oneClick == null
                ? Answers.seeOther(reader.to("/statements/invited/stopped"))
                : Answers.ok(new InvitationsStopped());
    }

    @GET
    @Path("/stopped")
    public Response stopped() {
        return Answers.ok(new InvitationsStopped());
    }

    private static String path(String token) {
        return "/statements/invited/" + token;
    }
}
