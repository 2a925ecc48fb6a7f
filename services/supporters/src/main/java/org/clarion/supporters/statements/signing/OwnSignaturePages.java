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
import org.clarion.supporters.statements.OrganisationSigning.Pressed;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SigningSeals;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A person's own signature, behind their mail: signed by its button, and taken back. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class OwnSignaturePages {

    private final PersonSigning signing;
    private final PersonSignatures signatures;
    private final SigningSeals seals;
    private final StatementReading statements;
    private final Links links;
    private final Reader reader;

    OwnSignaturePages(
            PersonSigning signing,
            PersonSignatures signatures,
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
    @Path("/own/{token}")
    public Response look(@RestPath String token, @RestQuery @DefaultValue("") String done) {
        return links.whatIsSignedForOneself(token)
                .map(id -> page(id, done, "/statements/own/" + token))
                .orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/own/{token}")
    public Response sign(@RestPath String token, @RestForm @DefaultValue("") String seen) {
        return links.whatIsSignedForOneself(token)
                .flatMap(id -> signing.confirm(id, seen))
                .map(pressed -> pressed == Pressed.CHANGED ? "?done=changed" : "")
                .map(after -> Answers.seeOther(reader.to("/statements/own/" + token + after)))
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

    // The seal before the text: whoever changes that in between makes the page ask once more.
    private Response page(UUID id, String done, String path) {
        return signatures
                .findByIdOptional(id)
                .flatMap(signature -> page(signature, seals.of(signature), done, path))
                .orElseGet(BrokenLink::page);
    }

    private Optional<Response> page(PersonSignature signature, UUID seal, String done, String path) {
        return statements
                .of(signature.statementId(), reader.language())
                .map(read -> Answers.ok(Templates.ownSignature(read, signature, seal, done, path)));
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance ownSignature(
                ReadStatement read, PersonSignature signature, UUID seal, String done, String path);

        private Templates() {}
    }
}
