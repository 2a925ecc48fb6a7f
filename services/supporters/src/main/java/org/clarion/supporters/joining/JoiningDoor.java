package org.clarion.supporters.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.admission.AskingClient;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.admission.HumanQuestion;
import org.clarion.supporters.admission.HumanWords;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.TypingWords;
import org.jspecify.annotations.Nullable;

/** What a form for joining passes once nothing in it is to be mended: at once, by a question, or later. */
@RequestScoped
class JoiningDoor {

    private static final int TOO_MANY = 429;

    private final Joining joining;
    private final KeptAnswers kept;
    private final Attempts attempts;
    private final HumanQuestion question;
    private final AskingClient client;
    private final Reader reader;

    JoiningDoor(
            Joining joining,
            KeptAnswers kept,
            Attempts attempts,
            HumanQuestion question,
            AskingClient client,
            Reader reader) {
        this.joining = joining;
        this.kept = kept;
        this.attempts = attempts;
        this.question = question;
        this.client = client;
        this.reader = reader;
    }

    /** @param instead what they had typed before and came back to mend, sealed */
    Response enter(Wish wish, @Nullable String instead) {
        return switch (attempts.ofForm(client.address())) {
            case FREE -> join(wish, instead);
            case QUESTION -> ask(wish, instead, Mistakes.none());
            case WAIT -> Answers.tooMany();
        };
    }

    /** @param sealed the form, as the page with the question held it */
    Response answer(@Nullable String sealed, @Nullable String answer, @Nullable String instead) {
        var typed = kept.open(sealed);
        var wish = typed.flatMap(
                one -> JoinFormReading.of(one, reader.words(JoinWords.class), reader.words(TypingWords.class))
                        .wish());
        if (sealed == null || wish.isEmpty()) {
            return Answers.seeOther(reader.to("/join"));
        }
        if (attempts.ofForm(client.address()) == Attempts.Passage.WAIT) {
            return Answers.tooMany();
        }
        if (question.isAnswered(sealed, words(), answer, kept.heldFor(sealed))) {
            return join(wish.get(), instead);
        }
        var mistakes = Mistakes.none();
        mistakes.add("answer", words().wrong());
        return ask(wish.get(), instead, mistakes);
    }

    private Response join(Wish wish, @Nullable String instead) {
        joining.ask(wish);
        kept.open(instead)
                .map(Typed::email)
                .flatMap(Address::parse)
                .ifPresent(mistyped -> joining.replace(mistyped, kept.closedAt(instead), wish.address()));
        // The same for everybody, or the page would tell who is in the network.
        return Answers.seeOther(reader.to("/join/check-your-mail/" + kept.close(wish)));
    }

    private Response ask(Wish wish, @Nullable String instead, Mistakes mistakes) {
        var sealed = kept.close(wish);
        return Answers.page(TOO_MANY, Templates.question(question.about(sealed, words()), sealed, instead, mistakes));
    }

    private HumanWords words() {
        return reader.words(HumanWords.class);
    }

    @CheckedTemplate(basePath = "joining")
    static final class Templates {
        static native TemplateInstance question(
                HumanQuestion.Asked asked, String answers, @Nullable String instead, Mistakes mistakes);

        private Templates() {}
    }
}
