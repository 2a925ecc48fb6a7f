package org.clarion.letters.writing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.typed.CountryList;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Writing a letter and looking at it before it goes. The letter stays in the forms; nothing is stored. */
@Path("/letters/{actionId}")
public class WritingPages {

    private final WritingRoom room;

    WritingPages(WritingRoom room) {
        this.room = room;
    }

    /** An empty page, for own words; or the sample in it, for those who asked. */
    @GET
    public Response write(
            @RestPath UUID actionId,
            @RestQuery @Nullable String sample,
            @RestQuery @Nullable String language,
            @RestQuery List<UUID> target,
            @RestQuery @Nullable String country) {
        var home = CountryList.read(country).orElse("");
        return room.enter(actionId, "", home, appeal -> {
            var blank = room.blank(appeal).from(home);
            var chosen = language == null ? blank : blank.in(LetterLanguage.of(language));
            var addressed = target.isEmpty() ? chosen : chosen.to(target);
            var draft = "1".equals(sample) ? withSample(appeal, addressed) : addressed;
            return Answers.ok(room.form(appeal, draft, "", Mistakes.none()));
        });
    }

    /** The next step of the same letter: look at it, go back to it, or take the sample in. */
    @POST
    public Response written(
            @RestPath UUID actionId,
            @BeanParam LetterForm form,
            @BeanParam WayFields typed,
            @RestForm @Nullable String step) {
        return switch (Optional.ofNullable(step).orElse("")) {
            case "write" -> again(actionId, form.draft(), appeal -> page(appeal, form, form.draft()));
            case "sample" ->
                again(actionId, form.draft(), appeal -> page(appeal, form, withSample(appeal, form.draft())));
            default ->
                room.bring(actionId, form, (appeal, draft) -> room.preview(appeal, draft, typed, Mistakes.none()));
        };
    }

    /** The letter as it looks by now, for the script of the page on which it is typed. It may lack anything yet. */
    @POST
    @Path("beside")
    public Response beside(@RestPath UUID actionId, @BeanParam LetterForm form) {
        var draft = form.draft();
        return again(actionId, draft, appeal -> Answers.ok(room.beside(appeal, draft, form.subjectLine())));
    }

    /** Somebody reloads or bookmarks a step that only a form can take. */
    @GET
    @Path("{step: pdf|txt|send|beside}")
    public Response startAgain(@RestPath UUID actionId) {
        return room.enter(actionId, appeal -> Answers.seeOther(appeal.letters()));
    }

    private Response again(UUID actionId, LetterDraft draft, Function<Appeal, Response> inside) {
        return room.enter(actionId, draft.text(), draft.country(), inside);
    }

    private Response page(Appeal appeal, LetterForm form, LetterDraft draft) {
        return Answers.ok(room.form(appeal, draft, form.subjectLine(), Mistakes.none()));
    }

    /** Below what is written already: nothing typed is lost. A letter not yet begun takes the sample's language. */
    private static LetterDraft withSample(Appeal appeal, LetterDraft typed) {
        var original = LetterLanguage.of(appeal.sheet().originalLanguage());
        var language = typed.language().tag();
        var draft = appeal.speaks(language) || !typed.text().isEmpty() ? typed : typed.in(original);
        var sample =
                Body.of(PlainText.lines(appeal.in(language).sampleLetter())).text();
        return draft.withText(draft.text().isEmpty() ? sample : draft.text() + "\n\n" + sample);
    }
}
