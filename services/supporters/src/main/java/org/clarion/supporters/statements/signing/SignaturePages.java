package org.clarion.supporters.statements.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.OrganisationSigning;
import org.clarion.supporters.statements.OrganisationSigning.Pressed;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignatureStage;
import org.clarion.supporters.statements.SigningSeals;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The pages behind the mails to an organisation: for whoever signs, and for the second person. They show; their buttons act. Of an
 * organisation that is not listed they do not say which it is: whoever reads the mail knows.
 */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class SignaturePages {

    private final OrganisationSigning signing;
    private final OrganisationSignatures signatures;
    private final SigningSeals seals;
    private final StatementReading statements;
    private final Links links;
    private final Reader reader;

    SignaturePages(
            OrganisationSigning signing,
            OrganisationSignatures signatures,
            SigningSeals seals,
            StatementReading statements,
            Links links,
            Reader reader) {
        this.signing = signing;
        this.signatures = signatures;
        this.seals = seals;
        this.statements = statements;
        this.links = links;
        this.reader = reader;
    }

    /** Mail scanners follow this link too: it shows a page and does nothing. */
    @GET
    @Path("/sign/{token}")
    public Response look(@RestPath String token, @RestQuery @DefaultValue("") String done) {
        return signature(
                links.whatIsSigned(token),
                (read, signature, seal) ->
                        Templates.signature(read, signature, seal, done, "/statements/sign/" + token));
    }

    @POST
    @Path("/sign/{token}")
    public Response sign(@RestPath String token, @RestForm @DefaultValue("") String seen) {
        return pressed(links.whatIsSigned(token).flatMap(id -> signing.confirm(id, seen)), "/statements/sign/" + token);
    }

    @GET
    @Path("/sign/{token}/withdraw")
    public Response previewWithdrawing(@RestPath String token) {
        return signature(
                links.whatIsSigned(token),
                (read, signature, seal) -> Templates.withdraw(read, signature.isListed(), "/statements/sign/" + token));
    }

    @POST
    @Path("/sign/{token}/withdraw")
    public Response withdraw(@RestPath String token) {
        return links.whatIsSigned(token)
                .map(id -> {
                    signing.withdraw(id);
                    return Answers.seeOther(reader.to("/statements/sign/" + token));
                })
                .orElseGet(BrokenLink::page);
    }

    @GET
    @Path("/approve/{token}")
    public Response lookToApprove(@RestPath String token) {
        return signature(
                links.whatIsApproved(token),
                (read, signature, seal) -> Templates.approve(
                        read,
                        signature,
                        signature.stage() == SignatureStage.SECOND
                                && read.open()
                                && !signature.isAskedAgain(read.statement().textVersion()),
                        "/statements/approve/" + token));
    }

    @POST
    @Path("/approve/{token}")
    public Response approve(@RestPath String token) {
        return pressed(links.whatIsApproved(token).flatMap(signing::approve), "/statements/approve/" + token);
    }

    private Response pressed(Optional<Pressed> outcome, String path) {
        return outcome.map(pressed -> Answers.seeOther(reader.to(path + after(pressed))))
                .orElseGet(BrokenLink::page);
    }

    private static String after(Pressed pressed) {
        return switch (pressed) {
            case SIGNED_ALREADY -> "?done=already";
            case CHANGED -> "?done=changed";
            case DONE, NOT_OPEN -> "";
        };
    }

    /** A page about a signature and its statement. */
    private interface SignaturePage {
        TemplateInstance of(ReadStatement read, OrganisationSignature signature, UUID seal);
    }

    // The seal before the text: whoever changes that in between makes the page ask once more.
    private Response signature(Optional<UUID> id, SignaturePage page) {
        return id.flatMap(signatures::findByIdOptional)
                .flatMap(signature -> signature(signature, seals.of(signature), page))
                .orElseGet(BrokenLink::page);
    }

    private Optional<Response> signature(OrganisationSignature signature, UUID seal, SignaturePage page) {
        return statements
                .of(signature.statementId(), reader.language())
                .map(read -> Answers.ok(page.of(read, signature, seal)));
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance signature(
                ReadStatement read, OrganisationSignature signature, UUID seal, String done, String path);

        static native TemplateInstance withdraw(ReadStatement read, boolean named, String path);

        static native TemplateInstance approve(
                ReadStatement read, OrganisationSignature signature, boolean waits, String path);

        private Templates() {}
    }
}
