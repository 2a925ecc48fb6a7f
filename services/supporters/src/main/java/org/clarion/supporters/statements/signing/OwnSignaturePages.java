package org.clarion.supporters.statements.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;

/** A person's own signature, behind their mail: signed by its button, and taken back. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class OwnSignaturePages {

    private final PersonSigning signing;
    private final PersonSignatures signatures;
    private final StatementReading statements;
    private final Links links;
    private final Reader reader;

    OwnSignaturePages(
            PersonSigning signing,
            PersonSignatures signatures,
            StatementReading statements,
            Links links,
            Reader reader) {
        this.signing = signing;
        this.signatures = signatures;
        this.statements = statements;
        this.links = links;
        this.reader = reader;
    }

    /** Mail scanners follow this link too: it shows a page and does nothing. */
    @GET
    @Path("/own/{token}")
    public Response look(@RestPath String token) {
        return links.whatIsSignedForOneself(token)
                .map(id -> page(id, "/statements/own/" + token))
                .orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/own/{token}")
    public Response sign(@RestPath String token) {
        return links.whatIsSignedForOneself(token)
                .map(id -> {
                    signing.confirm(id);
                    return Answers.seeOther(reader.to("/statements/own/" + token));
                })
                .orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/own/{token}/withdraw")
    public Response withdraw(@RestPath String token) {
        return links.whatIsSignedForOneself(token)
                .map(id -> {
                    signing.withdraw(id);
                    return Answers.seeOther(reader.to("/statements/own/" + token));
                })
                .orElseGet(BrokenLink::page);
    }

    private Response page(UUID id, String path) {
        return signatures
                .findByIdOptional(id)
                .flatMap(signature -> statements
                        .of(signature.statementId(), reader.language())
                        .map(read -> Answers.ok(Templates.ownSignature(read, signature, path))))
                .orElseGet(BrokenLink::page);
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance ownSignature(ReadStatement read, PersonSignature signature, String path);

        private Templates() {}
    }
}
