package org.clarion.supporters.statements.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignedBelow;
import org.clarion.supporters.statements.StatementDrafting;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.statements.StatementText;
import org.clarion.typed.LanguageList;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Statements at the desk: the list, a new one, and all of one. */
@Path("/desk/supporters/statements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class StatementDeskPages {

    static final String HERE = "/desk/supporters/statements";
    static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final int LINES = 25;

    private final StatementReading reading;
    private final StatementDrafting drafting;
    private final OrganisationSignatures signatures;
    private final SignedBelow below;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Desk desk;
    private final Reader reader;

    StatementDeskPages(
            StatementReading reading,
            StatementDrafting drafting,
            OrganisationSignatures signatures,
            SignedBelow below,
            ListRequests asked,
            PostedForm posted,
            Desk desk,
            Reader reader) {
        this.reading = reading;
        this.drafting = drafting;
        this.signatures = signatures;
        this.below = below;
        this.asked = asked;
        this.posted = posted;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var page = ListShape.<ReadStatement>of(LINES)
                .search(ReadStatement::title)
                .page(reading.all(reader.language()), asked.only());
        return Answers.ok(StatementDeskViews.list(page, signatures.toCheck().size(), done));
    }

    @GET
    @Path("/new")
    public Response begin() {
        return Answers.ok(StatementDeskViews.begin(WordingForm.empty(), languages(List.of()), Mistakes.none()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        var form = WordingForm.read(fields);
        var mistakes = Mistakes.none();
        var words = reader.words(StatementDeskWords.class);
        if (!LanguageList.has(form.get("language"))) {
            mistakes.add("language", words.languageWanted());
        }
        var wording = form.wording(mistakes, words);
        if (wording.isEmpty()) {
            return Answers.mistaken(StatementDeskViews.begin(form, languages(List.of()), mistakes));
        }
        var id = posted.idempotencyKey();
        drafting.begin(id, form.get("language"), wording.get(), desk.getWho());
        return Answers.seeOther(reader.to(HERE + "/" + id + "?done=begun"));
    }

    @GET
    @Path(ID)
    public Response one(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return reading.of(id, reader.language())
                .map(read -> {
                    var texts = reading.texts(read.statement());
                    var signed = signatures.of(id);
                    var waiting = signed.stream()
                            .filter(one -> one.stage().isForStaff())
                            .count();
                    return Answers.ok(StatementDeskViews.one(
                            read, texts, languages(texts), below.counts(read.statement()), signed, waiting, done));
                })
                .orElseGet(Answers::missing);
    }

    private List<Choice> languages(List<StatementText> there) {
        var taken = there.stream().map(StatementText::language).toList();
        return LanguageList.inOrder(reader.locale()).stream()
                .filter(tag -> !taken.contains(tag))
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }
}
