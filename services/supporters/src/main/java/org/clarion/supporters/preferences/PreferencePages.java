package org.clarion.supporters.preferences;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.AddressState;
import org.clarion.supporters.people.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page behind the link in every mail: what to write about, how often, or not for a while. The link is the password. */
@Path("/me/preferences/{token}")
@Produces(MediaType.TEXT_HTML)
public class PreferencePages {

    /** Names the words beside the newsletters. Change it when the words change: we must know what somebody agreed to. */
    private static final String WORDING = "preferences/1/";

    /** What was done just now. */
    enum Done {
        NOTHING,
        SAVED,
        /** They said that their address works. */
        WORKS
    }

    private final ChoosingMails choosing;
    private final FollowedTitles followed;
    private final AlertedActions actions;
    private final Links links;
    private final Reader reader;
    private final Clock clock;

    PreferencePages(
            ChoosingMails choosing,
            FollowedTitles followed,
            AlertedActions actions,
            Links links,
            Reader reader,
            Clock clock) {
        this.followed = followed;
        this.choosing = choosing;
        this.actions = actions;
        this.links = links;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public Response page(@RestPath String token, @RestQuery @Nullable String saved, @RestQuery @Nullable String works) {
        var done = saved != null ? Done.SAVED : works != null ? Done.WORKS : Done.NOTHING;
        return links.whoChooses(token).map(id -> page(id, done)).orElseGet(BrokenLink::page);
    }

    @POST
    public Response save(@RestPath String token, @BeanParam TypedPreferences typed) {
        return links.whoChooses(token).map(id -> saved(id, typed)).orElseGet(BrokenLink::page);
    }

    private Response page(UUID id, Done done) {
        return choosing.chosen(id)
                .map(chosen -> TypedPreferences.of(chosen, today(), reader.locale()))
                .map(typed -> Answers.ok(form(id, typed, Mistakes.none(), done)))
                .orElseGet(PreferencePages::nobody);
    }

    private Response saved(UUID id, TypedPreferences typed) {
        var reading = new PreferenceReading(reader.words(PreferenceWords.class), today());
        var chosen = reading.read(typed);
        if (chosen.isEmpty()) {
            return Answers.mistaken(form(id, typed, reading.mistakes(), Done.NOTHING));
        }
        return choosing.choose(id, chosen.get(), WORDING + reader.language())
                ? Answers.seeOther(reader.to(links.pathToChoose(id) + "?saved=yes"))
                : nobody();
    }

    private TemplateInstance form(UUID id, TypedPreferences typed, Mistakes mistakes, Done done) {
        var newsletters = choosing.newsletters(id, reader.language());
        var offers = PreferenceOffers.to(reader, actions.languages(), typed.reads(), newsletters);
        var address = choosing.address(id).orElse(AddressState.GOOD);
        return Templates.preferences(
                        links.pathToChoose(id), links.pathToLeave(id), typed, offers, mistakes, address, done)
                .data("followed", followed.of(id, reader.language()))
                .data("consents", links.pathToConsents(id));
    }

    private static Response nobody() {
        return Answers.gone(Templates.nobody());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @CheckedTemplate(basePath = "preferences")
    static final class Templates {
        static native TemplateInstance preferences(
                String path,
                String leave,
                TypedPreferences typed,
                PreferenceOffers offers,
                Mistakes mistakes,
                AddressState address,
                Done done);

        static native TemplateInstance nobody();

        private Templates() {}
    }
}
