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
import java.util.function.Function;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.admission.AskingClient;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.statements.AskingToSign;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestPath;

/** The form for an organisation. What comes of it is a mail to its own domain. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class SignPages {

    private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/sign";

    private final StatementReading statements;
    private final SigningWishReading reading;
    private final AskingToSign asking;
    private final Attempts attempts;
    private final AskingClient client;
    private final SupportersConfig config;
    private final TypingSignaturePlaces places;
    private final Reader reader;

    SignPages(
            StatementReading statements,
            SigningWishReading reading,
            AskingToSign asking,
            Attempts attempts,
            AskingClient client,
            SupportersConfig config,
            TypingSignaturePlaces places,
            Reader reader) {
        this.statements = statements;
        this.reading = reading;
        this.asking = asking;
        this.attempts = attempts;
        this.client = client;
        this.config = config;
        this.places = places;
        this.reader = reader;
    }

    @GET
    @Path(ID)
    public Response form(@RestPath UUID id) {
        return open(id, statement -> Answers.ok(form(statement, SigningForm.empty(), Mistakes.none())));
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return open(id, statement -> {
            var form = SigningForm.read(fields);
            var mistakes = Mistakes.none();
            var wish = reading.read(form, reader, mistakes);
            if (wish.isEmpty()) {
                return Answers.mistaken(form(statement, form, mistakes));
            }
            if (attempts.ofForm(client.address()) == Attempts.Passage.WAIT) {
                return Answers.tooMany();
            }
            var signature = asking.ask(id, wish.get());
            return Answers.seeOther(reader.to(TypingSignaturePlaces.path(places.ofOrganisation(signature))));
        });
    }

    private Response open(UUID id, Function<ReadStatement, Response> page) {
        return statements
                .published(id, reader.language())
                .map(statement ->
                        statement.open() ? page.apply(statement) : Answers.page(409, Templates.notOpen(statement)))
                .orElseGet(Answers::missing);
    }

    private TemplateInstance form(ReadStatement statement, SigningForm typed, Mistakes mistakes) {
        var kept = Terms.inWords(config.signaturesKept(), reader.language());
        return Templates.organisation(statement, typed, reader.countries(), listing(), kept, mistakes);
    }

    private List<Choice> listing() {
        var words = reader.words(SigningWords.class);
        return List.of(
                new Choice("yes", words.listedYes(), words.listedYesHint()),
                new Choice("no", words.listedNo(), words.listedNoHint()));
    }

    @CheckedTemplate(basePath = "signing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance organisation(
                ReadStatement read,
                SigningForm typed,
                List<Choice> countries,
                List<Choice> listing,
                String kept,
                Mistakes mistakes);

        static native TemplateInstance notOpen(ReadStatement read);

        private Templates() {}
    }
}
