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
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.joining.JoinWords;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Confirming that a case is followed: by the button of the mail's page, or by its code on the page that asked. */
@Path("/join/follow")
@Produces(MediaType.TEXT_HTML)
public class ConfirmFollowingPages {

    private final Following following;
    private final TypingPlaces places;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    ConfirmFollowingPages(Following following, TypingPlaces places, Links links, Terms terms, Reader reader) {
        this.following = following;
        this.places = places;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    @Path("/code/{token}")
    public Response checkYourMail(@RestPath String token) {
        return places.read(token)
                .map(id -> Answers.ok(check(token, null, Mistakes.none())))
                .orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/code/{token}")
    public Response confirmByCode(@RestPath String token, @RestForm @Nullable String code) {
        return places.read(token).map(id -> byCode(id, token, code)).orElseGet(BrokenLink::page);
    }

    /** Mail scanners follow this link too: it shows a page and does nothing. */
    @GET
    @Path("/confirm/{token}")
    public Response look(@RestPath String token) {
        return links.whatIsConfirmed(token).map(id -> look(id, token)).orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/confirm/{token}")
    public Response confirm(@RestPath String token) {
        return links.whatIsConfirmed(token)
                .map(id -> following.confirm(id).isPresent() ? followed(id) : tooLate())
                .orElseGet(BrokenLink::page);
    }

    private Response byCode(UUID id, String place, @Nullable String code) {
        if (following.confirm(id, code)) {
            return followed(id);
        }
        var mistakes = Mistakes.none();
        mistakes.add("code", reader.words(JoinWords.class).codeMistake());
        return Answers.mistaken(check(place, code, mistakes));
    }

    private Response look(UUID id, String token) {
        return following
                .find(id)
                .map(shown -> shown.confirmed()
                        ? followed(id)
                        : Answers.ok(Templates.confirm(
                                "/join/follow/confirm/" + token, shown, shown.title(reader.language()))))
                .orElseGet(this::tooLate);
    }

    private Response followed(UUID id) {
        return Answers.seeOther(reader.to(links.pathToFollowed(id)));
    }

    private Response tooLate() {
        return Answers.gone(Templates.tooLate(terms.confirmation(reader.language())));
    }

    private TemplateInstance check(String place, @Nullable String code, Mistakes mistakes) {
        return Templates.check(TypingPlaces.path(place), terms.confirmation(reader.language()), code, mistakes);
    }

    @CheckedTemplate(basePath = "following", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance check(String path, String window, @Nullable String code, Mistakes mistakes);

        static native TemplateInstance confirm(String path, ShownFollowing shown, String title);

        static native TemplateInstance tooLate(String window);

        private Templates() {}
    }
}
