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
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.AskingAgain;
import org.clarion.supporters.statements.NameOrder;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementDrafting;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.typed.LanguageList;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The text of a statement, language by language, and its window. */
@Path(StatementDeskPages.HERE + StatementDeskPages.ID)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class StatementTextPages {

    private final StatementReading reading;
    private final StatementDrafting drafting;
    private final AskingAgain again;
    private final Reader reader;
    private final Clock clock;

    StatementTextPages(
            StatementReading reading, StatementDrafting drafting, AskingAgain again, Reader reader, Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.again = again;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param language which one is to be written; the one that is asked for */
    @GET
    @Path("/text")
    public Response text(@RestPath UUID id, @RestQuery @DefaultValue("") String language) {
        return reading.of(id, language)
                .filter(read -> LanguageList.has(language))
                .map(read -> Answers.ok(StatementDeskViews.text(
                        read,
                        language,
                        WordingForm.of(read.text().wording()),
                        again.signed(read.statement()),
                        Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response text(
            @RestPath UUID id, @RestQuery @DefaultValue("") String language, MultivaluedMap<String, String> fields) {
        return reading.of(id, language)
                .filter(read -> LanguageList.has(language))
                .map(read -> save(read, language, WordingForm.read(fields)))
                .orElseGet(Answers::missing);
    }

    private Response save(ReadStatement read, String language, WordingForm form) {
        var mistakes = Mistakes.none();
        var words = reader.words(StatementDeskWords.class);
        var signed = again.signed(read.statement());
        var saved = form.wording(mistakes, words)
                .flatMap(wording -> drafting.say(
                        read.id(), language, wording, form.get("again").equals("yes")));
        if (!mistakes.any() && saved.isEmpty()) {
            mistakes.add("body", words.notChangeable());
        } else if (saved.isPresent() && !saved.get()) {
            mistakes.add("again", words.agreeAgainWanted());
        }
        return mistakes.any()
                ? Answers.mistaken(StatementDeskViews.text(read, language, form, signed, mistakes))
                : back(read, signed > 0 ? "version" : "saved");
    }

    @GET
    @Path("/window")
    public Response window(@RestPath UUID id) {
        return reading.of(id, reader.language())
                .map(read -> Answers.ok(StatementDeskViews.window(
                        read, WindowForm.of(read.statement().window(), zone()), orders(), Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("/window")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response window(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return reading.of(id, reader.language())
                .map(read -> arrange(read, WindowForm.read(fields, zone())))
                .orElseGet(Answers::missing);
    }

    private Response arrange(ReadStatement read, WindowForm form) {
        var mistakes = Mistakes.none();
        var words = reader.words(StatementDeskWords.class);
        var window = form.window(mistakes, words, clock.instant());
        if (window.isPresent() && !drafting.arrange(read.id(), window.get())) {
            mistakes.add("closes", words.notChangeable());
        }
        return mistakes.any()
                ? Answers.mistaken(StatementDeskViews.window(read, form, orders(), mistakes))
                : back(read, "saved");
    }

    private Response back(ReadStatement read, String done) {
        return Answers.seeOther(reader.to(StatementDeskPages.HERE + "/" + read.id() + "?done=" + done));
    }

    private List<Choice> orders() {
        var words = reader.words(StatementDeskWords.class);
        return Arrays.stream(NameOrder.values())
                .map(one -> new Choice(one.name(), words.by(one)))
                .toList();
    }

    /** The one by which this member of staff reads times; else GMT, and the form says so. */
    private ZoneId zone() {
        return reader.isZoneKnown() ? ZoneId.of(reader.zone()) : ZoneOffset.UTC;
    }
}
