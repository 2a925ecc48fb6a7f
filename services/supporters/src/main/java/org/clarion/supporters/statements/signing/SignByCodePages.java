package org.clarion.supporters.statements.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.joining.JoinWords;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.OrganisationSigning;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page that says to look into one's mail and takes its code: for whoever reads their mail elsewhere. */
@Path("/statements/code/{place}")
@Produces(MediaType.TEXT_HTML)
public class SignByCodePages {

    private final TypingSignaturePlaces places;
    private final PersonSigning persons;
    private final OrganisationSigning organisations;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    SignByCodePages(
            TypingSignaturePlaces places,
            PersonSigning persons,
            OrganisationSigning organisations,
            Links links,
            Terms terms,
            Reader reader) {
        this.places = places;
        this.persons = persons;
        this.organisations = organisations;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    public Response checkYourMail(@RestPath String place) {
        return isOurs(place) ? Answers.ok(page(place, null, Mistakes.none())) : BrokenLink.page();
    }

    @POST
    public Response sign(@RestPath String place, @RestForm @Nullable String code) {
        if (!isOurs(place)) {
            return BrokenLink.page();
        }
        var signed = signed(place, code);
        if (signed.isPresent()) {
            return Answers.seeOther(reader.to(signed.get()));
        }
        var mistakes = Mistakes.none();
        mistakes.add("code", reader.words(JoinWords.class).codeMistake());
        return Answers.mistaken(page(place, code, mistakes));
    }

    /** Where it is seen that it was signed; empty where the code does not fit. */
    private Optional<String> signed(String place, @Nullable String code) {
        return places.person(place)
                .filter(id -> persons.confirmByCode(id, code))
                .map(links::pathToOwnSignature)
                .or(() -> places.organisation(place)
                        .filter(id -> organisations.confirmByCode(id, code))
                        .map(links::pathToSignature));
    }

    private boolean isOurs(String place) {
        return places.person(place).or(() -> places.organisation(place)).isPresent();
    }

    private TemplateInstance page(String place, @Nullable String code, Mistakes mistakes) {
        return Templates.typeCode(
                TypingSignaturePlaces.path(place), terms.confirmation(reader.language()), code, mistakes);
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance typeCode(String path, String window, @Nullable String code, Mistakes mistakes);

        private Templates() {}
    }
}
