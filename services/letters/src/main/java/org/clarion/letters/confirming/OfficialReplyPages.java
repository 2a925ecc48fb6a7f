package org.clarion.letters.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.clarion.contracts.Target;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.writing.PlainText;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a writer hands on what an official answered, for as long as the letter is kept. */
@Path("/letters/confirm/{secret}/reply")
public class OfficialReplyPages {

    private static final int LONGEST = 10_000;

    /** Whose answer it is, and its words. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandOnReply(String path, String title, List<Choice> officials, String from, String typed, Mistakes mistakes)
            implements TemplateInstance {}

    private final HandingOn handing;
    private final Reader reader;

    OfficialReplyPages(HandingOn handing, Reader reader) {
        this.handing = handing;
        this.reader = reader;
    }

    @GET
    public Response show(@RestPath String secret) {
        return opened(
                secret,
                found -> Answers.ok(
                        page(secret, found, officials(found).getFirst().value(), "", Mistakes.none())));
    }

    @POST
    public Response handOn(@RestPath String secret, @RestForm @Nullable String from, @RestForm @Nullable String said) {
        return opened(secret, found -> handOn(secret, found, from == null ? "" : from, PlainText.lines(said)));
    }

    private Response handOn(String secret, OpenedManuscript found, String from, String said) {
        var mistakes = Mistakes.none();
        if (officials(found).stream().noneMatch(one -> one.value().equals(from))) {
            mistakes.add("from", words().replyFromMissing());
        }
        if (said.isEmpty()) {
            mistakes.add("said", words().replyMissing());
        } else if (said.length() > LONGEST) {
            mistakes.add("said", words().replyTooLong(reader.number(LONGEST)));
        }
        if (mistakes.any()) {
            return Answers.mistaken(page(secret, found, from, said, mistakes));
        }
        handing.handOn(from, said);
        return Answers.seeOther(reader.to("/letters/confirm/" + secret + "?done=reply"));
    }

    private HandOnReply page(String secret, OpenedManuscript found, String from, String typed, Mistakes mistakes) {
        var title = found.appeal().in(reader.language()).title();
        return new HandOnReply("/letters/confirm/" + secret, title, officials(found), from, typed, mistakes);
    }

    /** Those whom a letter has reached, as far as we know. */
    private List<Choice> officials(OpenedManuscript found) {
        return found.letters().stream()
                .filter(Letter::mayBeAnswered)
                .map(letter -> new Choice(letter.id().toString(), nameOf(letter, found)))
                .toList();
    }

    private String nameOf(Letter letter, OpenedManuscript found) {
        return found.appeal()
                .target(letter.targetId())
                .map(target -> target.in(reader.language()))
                .map(Target::name)
                .orElse("–");
    }

    private Response opened(String secret, Function<OpenedManuscript, Response> inside) {
        return Secret.endOf(secret)
                .flatMap(handing::look)
                .filter(found -> !officials(found).isEmpty())
                .map(inside)
                .orElseGet(Answers::gone);
    }

    private ConfirmingWords words() {
        return reader.words(ConfirmingWords.class);
    }
}
