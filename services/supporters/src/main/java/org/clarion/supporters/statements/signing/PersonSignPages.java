package org.clarion.supporters.statements.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.admission.AskingClient;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestPath;

/** The form for a person, who signs for themselves. What comes of it is a mail, the same for everybody. */
@Path("/statements/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/sign-oneself")
@Produces(MediaType.TEXT_HTML)
public class PersonSignPages {

    private final StatementReading statements;
    private final PersonWishReading reading;
    private final PersonSigning signing;
    private final TypingSignaturePlaces places;
    private final Attempts attempts;
    private final AskingClient client;
    private final SupportersConfig config;
    private final Reader reader;

    PersonSignPages(
            StatementReading statements,
            PersonWishReading reading,
            PersonSigning signing,
            TypingSignaturePlaces places,
            Attempts attempts,
            AskingClient client,
            SupportersConfig config,
            Reader reader) {
        this.statements = statements;
        this.reading = reading;
        this.signing = signing;
        this.places = places;
        this.attempts = attempts;
        this.client = client;
        this.config = config;
        this.reader = reader;
    }

    @GET
    public Response form(@RestPath UUID id) {
        return statements
                .published(id, reader.language())
                .map(read -> read.isOpenToPersons()
                        ? Answers.ok(form(read, SigningForm.empty(), Mistakes.none()))
                        : Answers.page(409, SignPages.Templates.notOpen(read)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return statements
                .published(id, reader.language())
                .map(read -> read.isOpenToPersons()
                        ? sign(read, SigningForm.read(fields))
                        : Answers.page(409, SignPages.Templates.notOpen(read)))
                .orElseGet(Answers::missing);
    }

    private Response sign(ReadStatement read, SigningForm form) {
        var mistakes = Mistakes.none();
        var wish = reading.read(form, reader, mistakes);
        if (wish.isEmpty()) {
            return Answers.mistaken(form(read, form, mistakes));
        }
        if (attempts.ofForm(client.address()) == Attempts.Passage.WAIT) {
            return Answers.tooMany();
        }
        var signature = signing.ask(read.id(), wish.get());
        return Answers.seeOther(reader.to(TypingSignaturePlaces.path(places.ofPerson(signature.id()))));
    }

    private TemplateInstance form(ReadStatement read, SigningForm typed, Mistakes mistakes) {
        var kept = Terms.inWords(config.signaturesKept(), reader.language());
        return Templates.person(read, typed, reader.countries(), kept, mistakes);
    }

    @CheckedTemplate(basePath = "signing")
    static final class Templates {
        static native TemplateInstance person(
                ReadStatement read, SigningForm typed, List<Choice> countries, String kept, Mistakes mistakes);

        private Templates() {}
    }
}
