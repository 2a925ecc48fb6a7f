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
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.joining.JoinWords;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A person's own signature, behind their mail: signed by its button or its code, and taken back. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class OwnSignaturePages {

    private final PersonSigning signing;
    private final PersonSignatures signatures;
    private final StatementReading statements;
    private final OwnSignaturePlaces places;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    OwnSignaturePages(
            PersonSigning signing,
            PersonSignatures signatures,
            StatementReading statements,
            OwnSignaturePlaces places,
            Links links,
            Terms terms,
            Reader reader) {
        this.signing = signing;
        this.signatures = signatures;
        this.statements = statements;
        this.places = places;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    @Path("/code/{place}")
    public Response checkYourMail(@RestPath String place) {
        return places.read(place)
                .map(id -> Answers.ok(check(place, null, Mistakes.none())))
                .orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/code/{place}")
    public Response signByCode(@RestPath String place, @RestForm @Nullable String code) {
        return places.read(place)
                .map(id -> {
                    if (signing.confirm(id, code)) {
                        return Answers.seeOther(reader.to(links.pathToOwnSignature(id)));
                    }
                    var mistakes = Mistakes.none();
                    mistakes.add("code", reader.words(JoinWords.class).codeMistake());
                    return Answers.mistaken(check(place, code, mistakes));
                })
                .orElseGet(BrokenLink::page);
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

    private TemplateInstance check(String place, @Nullable String code, Mistakes mistakes) {
        return Templates.typeCode(
                OwnSignaturePlaces.path(place), terms.confirmation(reader.language()), code, mistakes);
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance typeCode(String path, String window, @Nullable String code, Mistakes mistakes);

        static native TemplateInstance ownSignature(ReadStatement read, PersonSignature signature, String path);

        private Templates() {}
    }
}
