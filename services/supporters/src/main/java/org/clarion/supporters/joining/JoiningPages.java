package org.clarion.supporters.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Stage;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestPath;

/** The form, the page that says to look into one's mail, and the page whose button confirms. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoiningPages {

    private final Joining joining;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    JoiningPages(Joining joining, Links links, Terms terms, Reader reader) {
        this.joining = joining;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    public Response form() {
        return Answers.ok(form(Typed.nothing(reader.language()), Mistakes.none()));
    }

    @POST
    public Response join(@BeanParam Typed typed) {
        var reading = Reading.of(typed, words());
        if (reading.wish().isEmpty()) {
            return Answers.mistaken(form(typed, reading.mistakes()));
        }
        joining.ask(reading.wish().get());
        // The same for everybody, or the page would tell who is in the network.
        return Answers.seeOther(reader.to("/join/check-your-mail"));
    }

    @GET
    @Path("/check-your-mail")
    public Response checkYourMail() {
        return Answers.ok(Templates.checkYourMail(terms.confirmation(reader.language())));
    }

    /** Mail scanners follow this link too: it shows a page and does nothing. */
    @GET
    @Path("/confirm/{token}")
    public Response confirmation(@RestPath String token) {
        return page(links.whoConfirms(token).flatMap(joining::stage), token);
    }

    @POST
    @Path("/confirm/{token}")
    public Response confirm(@RestPath String token) {
        var stage = links.whoConfirms(token).flatMap(joining::confirm);
        return stage.filter(Stage.CONFIRMED::equals).isPresent()
                ? Answers.seeOther(reader.to("/join/welcome"))
                : page(stage, token);
    }

    @GET
    @Path("/welcome")
    public Response welcome() {
        return Answers.ok(Templates.welcome());
    }

    private Response page(Optional<Stage> stage, String token) {
        return switch (stage.orElse(Stage.LEFT)) {
            case WAITING -> Answers.ok(Templates.confirm("/join/confirm/" + token));
            case CONFIRMED -> Answers.ok(Templates.welcome());
            case LEFT -> Answers.gone(Templates.tooLate(terms.confirmation(reader.language())));
        };
    }

    private TemplateInstance form(Typed typed, Mistakes mistakes) {
        return Templates.form(typed, mistakes, reader.countries(), languages(), terms.kept(reader.language()));
    }

    private static List<Choice> languages() {
        return List.of(new Choice("en", "English"), new Choice("es", "Español"));
    }

    private JoinWords words() {
        return reader.words(JoinWords.class);
    }

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance form(
                Typed typed, Mistakes mistakes, List<Choice> countries, List<Choice> languages, String kept);

        static native TemplateInstance checkYourMail(String window);

        static native TemplateInstance confirm(String path);

        static native TemplateInstance welcome();

        static native TemplateInstance tooLate(String window);

        private Templates() {}
    }
}
