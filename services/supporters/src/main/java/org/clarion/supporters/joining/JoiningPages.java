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
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.terms.Terms;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form, and the page that says to look into one's mail and takes its code. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoiningPages {

    private final JoiningDoor door;
    private final Links links;
    private final Terms terms;
    private final KeptAnswers kept;
    private final ConfirmingByCode codes;
    private final Reader reader;

    JoiningPages(JoiningDoor door, Links links, Terms terms, KeptAnswers kept, ConfirmingByCode codes, Reader reader) {
        this.door = door;
        this.links = links;
        this.terms = terms;
        this.kept = kept;
        this.codes = codes;
        this.reader = reader;
    }

    @GET
    public Response form(@RestQuery @Nullable String again) {
        var typed = kept.open(again).map(one -> one.insteadOf(again)).orElseGet(() -> Typed.nothing(reader.language()));
        return Answers.ok(form(typed, Mistakes.none()));
    }

    @POST
    public Response join(@BeanParam Typed typed) {
        var reading = JoinFormReading.of(typed, words(), reader.words(TypingWords.class));
        if (reading.wish().isEmpty()) {
            return Answers.mistaken(form(typed, reading.mistakes()));
        }
        return door.enter(reading.wish().get(), typed.instead());
    }

    /** Whoever comes here by a link, to read it in another language perhaps, has no form in their hand. */
    @GET
    @Path("/question")
    public Response noQuestion() {
        return Answers.seeOther(reader.to("/join"));
    }

    /** The answer to the question that is asked where many join from. */
    @POST
    @Path("/question")
    public Response answer(
            @RestForm @Nullable String answers, @RestForm @Nullable String answer, @RestForm @Nullable String instead) {
        return door.answer(answers, answer, instead);
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

        private Templates() {}
    }
}
