package org.clarion.supporters.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Address;
import org.clarion.mail.AskedAddress;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.admission.AskingClient;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.people.Wish;
import org.clarion.supporters.terms.Terms;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Asking to be told how a case ends. The ticks of letters and reports post here; the address is in no link. */
@Path("/join/follow/{action:[0-9a-f]{8}-[0-9a-f-]{27}}")
@Produces(MediaType.TEXT_HTML)
public class FollowPages {

    /** Names the words under which somebody asked. Change it when the words change. */
    private static final String WORDING = "follow/1/";

    private final Following following;
    private final AlertedActions actions;
    private final TypingPlaces places;
    private final Attempts attempts;
    private final AskingClient client;
    private final Terms terms;
    private final Reader reader;

    FollowPages(
            Following following,
            AlertedActions actions,
            TypingPlaces places,
            Attempts attempts,
            AskingClient client,
            Terms terms,
            Reader reader) {
        this.following = following;
        this.actions = actions;
        this.places = places;
        this.attempts = attempts;
        this.client = client;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    public Response form(@RestPath UUID action) {
        return actions.of(action)
                .map(sheet -> Answers.ok(form(sheet, null, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    /**
     * The same answer for everybody. Whoever ticked on a page of letters or reports goes back there.
     *
     * @param meant which address they meant, where the form with the tick asked
     * @param from whose page it was
     * @param back the page of theirs that follows
     */
    @POST
    public Response follow(
            @RestPath UUID action,
            @RestForm @Nullable String email,
            @RestForm @Nullable String meant,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String back) {
        var asked = AskedAddress.of(PastedAddress.read(email).address(), meant); // by the form that ticked
        return actions.of(action)
                .map(sheet -> follow(sheet, asked.shown(email), FollowDoor.of(from), back))
                .orElseGet(Answers::missing);
    }

    private Response follow(Sheet sheet, @Nullable String email, FollowDoor door, @Nullable String back) {
        var pasted = PastedAddress.read(email);
        if (pasted.address().isEmpty()) {
            var mistakes = Mistakes.none();
            mistakes.add("email", pasted.mistake(reader.words(TypingWords.class)));
            return Answers.mistaken(form(sheet, email, mistakes));
        }
        if (attempts.ofForm(client.address()) == Attempts.Passage.WAIT) {
            return Answers.tooMany();
        }
        var place = places.of(
                following.ask(sheet, wish(pasted.address().get(), door)).id());
        return Answers.seeOther(reader.to(door.back(back)
                .map(path -> path + (path.contains("?") ? "&" : "?") + "follow=" + place)
                .orElse(TypingPlaces.path(place))));
    }

    private Wish wish(Address address, FollowDoor door) {
        var wording = WORDING + reader.language() + "/" + door.name();
        return new Wish(address, null, null, reader.language(), wording);
    }

    private TemplateInstance form(Sheet sheet, @Nullable String email, Mistakes mistakes) {
        var title = sheet.texts()
                .getOrDefault(reader.language(), sheet.texts().get(sheet.originalLanguage()))
                .title();
        return Templates.form(sheet.actionId(), title, email, terms.kept(reader.language()), mistakes);
    }

    @CheckedTemplate(basePath = "following")
    static final class Templates {
        static native TemplateInstance form(
                UUID action, String title, @Nullable String email, String kept, Mistakes mistakes);

        private Templates() {}
    }
}
