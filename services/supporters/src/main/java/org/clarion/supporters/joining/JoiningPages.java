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
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.terms.Terms;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form, the page that says to look into one's mail, and the page whose button confirms. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoiningPages {

    private final Joining joining;
    private final Links links;
    private final Terms terms;
    private final KeptAnswers kept;
    private final ConfirmingByCode codes;
    private final Reader reader;

    JoiningPages(Joining joining, Links links, Terms terms, KeptAnswers kept, ConfirmingByCode codes, Reader reader) {
        this.joining = joining;
        this.links = links;
        this.terms = terms;
        this.kept = kept;
        this.codes = codes;
        this.reader = reader;
    }

    @GET
    public Response form(@RestQuery @Nullable String again) {
        var typed = kept.open(again).orElseGet(() -> Typed.nothing(reader.language()));
        return Answers.ok(form(typed, Mistakes.none()));
    }

    @POST
    public Response join(@BeanParam Typed typed) {
        var reading = JoinFormReading.of(typed, words(), reader.words(TypingWords.class));
        if (reading.wish().isEmpty()) {
            return Answers.mistaken(form(typed, reading.mistakes()));
        }
        var wish = reading.wish().get();
        joining.ask(wish);
        // The same for everybody, or the page would tell who is in the network.
        return Answers.seeOther(reader.to("/join/check-your-mail/" + kept.close(wish)));
    }

    @GET
    @Path("/check-your-mail")
    public Response checkYourMail() {
        return checkYourMail("");
    }

    /** The address is in sight, and the way back to the form keeps what was typed. */
    @GET
    @Path("/check-your-mail/{answers}")
    public Response checkYourMail(@RestPath String answers) {
        return Answers.ok(checkYourMail(answers, null, Mistakes.none()));
    }

    /** For whoever reads their mail elsewhere. Why a code does not fit is not said: that would tell who is in the network. */
    @POST
    @Path("/check-your-mail/{answers}")
    public Response confirmByCode(@RestPath String answers, @RestForm @Nullable String code) {
        var address = kept.open(answers).map(Typed::email).flatMap(Address::parse);
        var confirmed = address.flatMap(asked -> codes.confirm(asked, code));
        if (confirmed.isPresent()) {
            return Answers.seeOther(reader.to(links.pathToWelcome(confirmed.get())));
        }
        var mistakes = Mistakes.none();
        mistakes.add("code", address.isPresent() ? words().codeMistake() : words().codeTooLate());
        return Answers.mistaken(checkYourMail(answers, code, mistakes));
    }

    private TemplateInstance checkYourMail(String answers, @Nullable String code, Mistakes mistakes) {
        var email = kept.open(answers).map(Typed::email).orElse(null);
        return Templates.checkYourMail(terms.confirmation(reader.language()), email, answers, code, mistakes);
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

    private TemplateInstance form(Typed typed, Mistakes mistakes) {
        return Templates.form(
                typed, mistakes, reader.countries(), JoinFormReading.languages(), terms.kept(reader.language()));
    }

    private JoinWords words() {
        return reader.words(JoinWords.class);
    }

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance form(
                Typed typed, Mistakes mistakes, List<Choice> countries, List<Choice> languages, String kept);

        static native TemplateInstance checkYourMail(
                String window, @Nullable String email, String answers, @Nullable String code, Mistakes mistakes);

        static native TemplateInstance confirm(String path, Asked asked);

        static native TemplateInstance welcome(@Nullable String preferences);

        static native TemplateInstance tooLate(String window);

        private Templates() {}
    }
}
