package org.clarion.supporters.joining;

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
import org.clarion.pages.Reader;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page whose button confirms, and the one after it. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoinConfirmingPages {

    private final Joining joining;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    JoinConfirmingPages(Joining joining, Links links, Terms terms, Reader reader) {
        this.joining = joining;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    /** Mail scanners follow this link too: it shows a page and does nothing. */
    @GET
    @Path("/confirm/{token}")
    public Response confirmation(@RestPath String token) {
        return links.whoConfirms(token).map(id -> page(joining.find(id), token)).orElseGet(BrokenLink::page);
    }

    @POST
    @Path("/confirm/{token}")
    public Response confirm(@RestPath String token) {
        return links.whoConfirms(token)
                .map(id -> confirmed(joining.confirm(id), token))
                .orElseGet(BrokenLink::page);
    }

    @GET
    @Path("/welcome")
    public Response welcome() {
        return Answers.ok(Templates.welcome(null));
    }

    /** The same with the way to their preferences: whoever comes here has just confirmed. */
    @GET
    @Path("/welcome/{token}")
    public Response welcome(@RestPath String token) {
        return links.whoIsWelcome(token)
                .map(id -> Answers.ok(Templates.welcome(links.pathToChoose(id))))
                .orElseGet(BrokenLink::page);
    }

    private Response confirmed(Optional<Supporter> supporter, String token) {
        return supporter
                .filter(one -> one.stage() == SupporterStage.CONFIRMED)
                .map(one -> Answers.seeOther(reader.to(links.pathToWelcome(one.id()))))
                .orElseGet(() -> page(supporter, token));
    }

    private Response page(Optional<Supporter> supporter, String token) {
        return switch (supporter.map(Supporter::stage).orElse(SupporterStage.LEFT)) {
            case WAITING, FOLLOWING ->
                Answers.ok(Templates.confirm("/join/confirm/" + token, Asked.by(supporter.orElseThrow())));
            case CONFIRMED ->
                Answers.ok(Templates.welcome(
                        supporter.map(Supporter::id).map(links::pathToChoose).orElseThrow()));
            case LEFT -> Answers.gone(Templates.tooLate(terms.confirmation(reader.language())));
        };
    }

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance confirm(String path, Asked asked);

        static native TemplateInstance welcome(@Nullable String preferences);

        static native TemplateInstance tooLate(String window);

        private Templates() {}
    }
}
