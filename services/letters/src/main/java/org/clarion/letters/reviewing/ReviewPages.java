package org.clarion.letters.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.letters.LettersConfig;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Letters that wait for somebody to read them. The list shows no word of them; whoever opens some is on record. */
@Path(ReviewPages.HERE)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ReviewPages {

    static final String HERE = "/desk/letters/review";
    private static final int AT_ONCE = 10;
    private static final int LONGEST_WORDS = 1_000;

    /** What waits, without a word of it. */
    @CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LettersToRead(ListPage<HeldLine> list, List<Choice> reasons, int atOnce, String done, int many)
            implements TemplateInstance {}

    /** Some of them, opened. */
    @CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LettersRead(
            List<HeldLetter> letters, List<Choice> reasons, ReviewForm typed, String keptDays, Mistakes mistakes)
            implements TemplateInstance {}

    private final HeldLines lines;
    private final ReadingLetters reviewing;
    private final LettersConfig config;
    private final Reader reader;

    ReviewPages(HeldLines lines, ReadingLetters reviewing, LettersConfig config, Reader reader) {
        this.lines = lines;
        this.reviewing = reviewing;
        this.config = config;
        this.reader = reader;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done, @RestQuery @DefaultValue("0") int many) {
        return Answers.ok(new LettersToRead(lines.page(), lines.reasons(), AT_ONCE, done, many));
    }

    /** One that was chosen, or the next few. */
    @GET
    @Path("read")
    public Response read(@RestQuery List<UUID> id) {
        var chosen = id.isEmpty() ? lines.next(AT_ONCE) : id.subList(0, Math.min(AT_ONCE, id.size()));
        return Answers.ok(opened(chosen, ReviewForm.none(), Mistakes.none()));
    }

    @POST
    @Path("accept")
    public Response accept(@BeanParam ReviewForm form) {
        if (form.ticked().isEmpty()) {
            return again(form, "letter", words().tickSome());
        }
        return done("accepted", reviewing.accept(form.ticked()));
    }

    @POST
    @Path("give-back")
    public Response giveBack(@BeanParam ReviewForm form) {
        var mistakes = Mistakes.none();
        if (form.ticked().isEmpty()) {
            mistakes.add("letter", words().tickSome());
        }
        if (form.reason().isEmpty()) {
            mistakes.add("why", words().whyMissing());
        }
        if (form.said().length() > LONGEST_WORDS) {
            mistakes.add("words", words().wordsTooLong());
        } else if (form.reason().filter(GiveBackReason.OTHER::equals).isPresent()
                && form.said().isEmpty()) {
            mistakes.add("words", words().wordsMissing());
        }
        if (mistakes.any()) {
            return Answers.mistaken(opened(form.shown(), form, mistakes));
        }
        return done(
                "given-back", reviewing.giveBack(form.ticked(), form.reason().orElseThrow(), form.said()));
    }

    @POST
    @Path("{id}/redact")
    public Response redact(@RestPath UUID id, @BeanParam ReviewForm form) {
        var left = form.left();
        if (left.isEmpty()) {
            return again(form, "text-" + id, words().emptied());
        }
        if (!reviewing.onlyTakesAway(id, left)) {
            return again(form, "text-" + id, words().onlyTakeAway());
        }
        return done("redacted", reviewing.redact(id, left) ? 1 : 0);
    }

    private Response again(ReviewForm form, String field, String sentence) {
        var mistakes = Mistakes.none();
        mistakes.add(field, sentence);
        return Answers.mistaken(opened(form.shown(), form, mistakes));
    }

    private LettersRead opened(List<UUID> ids, ReviewForm form, Mistakes mistakes) {
        var letters = lines.opened(reviewing.read(ids));
        var kept = reader.number(config.review().keepOriginals().toDays());
        return new LettersRead(letters, lines.reasonsToGiveBack(), form, kept, mistakes);
    }

    private Response done(String what, int many) {
        return Answers.seeOther(reader.to(HERE + "?done=" + (many == 0 ? "nothing" : what) + "&many=" + many));
    }

    private ReviewWords words() {
        return reader.words(ReviewWords.class);
    }
}
