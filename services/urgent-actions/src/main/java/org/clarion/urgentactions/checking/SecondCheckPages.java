package org.clarion.urgentactions.checking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.DraftFields;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.staff.Colleagues;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** At the desk: asking somebody to check an action, their notes, their answer. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SecondCheckPages {

    private static final int LONGEST = 2_000;

    private final Actions actions;
    private final Checking checking;
    private final Colleagues colleagues;
    private final DraftFields fields;
    private final Reader reader;

    SecondCheckPages(Actions actions, Checking checking, Colleagues colleagues, DraftFields fields, Reader reader) {
        this.actions = actions;
        this.checking = checking;
        this.colleagues = colleagues;
        this.fields = fields;
        this.reader = reader;
    }

    /**
     * What was typed, if it comes back.
     *
     * @param reason of a yes or a no
     * @param done what was just done, for a word on it
     */
    public record TypedCheck(
            String whom, String note, String field, String words, String reason, String done, Mistakes mistakes) {

        static TypedCheck nothing(String done) {
            return new TypedCheck("", "", "", "", "", done, Mistakes.none());
        }

        static TypedCheck decided(String reason, String done, Mistakes mistakes) {
            return new TypedCheck("", "", "", "", reason, done, mistakes);
        }
    }

    @CheckedTemplate(basePath = "checking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Check(
            UrgentAction action,
            @Nullable DraftCheck check,
            List<CheckNote> notes,
            String me,
            List<Choice> colleagues,
            List<Choice> fields,
            TypedCheck typed,
            Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/actions/{id}/check")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done, SecurityContext who) {
        return actions.of(id)
                .map(action -> Answers.ok(page(action, TypedCheck.nothing(done), who)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/check/ask")
    public Response ask(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String whom,
            @RestForm @DefaultValue("") String note,
            SecurityContext who) {
        var mistakes = Mistakes.none();
        if (!colleagues.workingBesides(name(who)).contains(whom)) {
            mistakes.add("whom", words().whomMissing());
        }
        checkLength(mistakes, "note", note);
        if (actions.of(id).isPresent() && !mistakes.any()) {
            checking.ask(id, whom, note.strip(), name(who));
        }
        return next(id, "asked", new TypedCheck(whom, note, "", "", "", "", mistakes), who);
    }

    @POST
    @Path("desk/actions/{id}/check/notes")
    public Response note(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String field,
            @RestForm @DefaultValue("") String words,
            SecurityContext who) {
        var mistakes = Mistakes.none();
        var action = actions.of(id).orElse(null);
        if (action == null) {
            return Answers.missing();
        }
        if (fields.of(action.draft()).stream()
                .noneMatch(choice -> choice.value().equals(field))) {
            mistakes.add("field", words().field());
        }
        if (words.isBlank()) {
            mistakes.add("words", words().wordsMissing());
        }
        checkLength(mistakes, "words", words);
        if (!mistakes.any()) {
            checking.note(id, NotedField.kept(field, action.draft()), words.strip(), name(who));
        }
        return next(id, "noted", new TypedCheck("", "", field, words, "", "", mistakes), who);
    }

    @POST
    @Path("desk/actions/{id}/check/notes/{note}/settle")
    public Response settle(@RestPath UUID id, @RestPath UUID note, SecurityContext who) {
        return checking.settle(id, note, name(who))
                ? next(id, "settled", TypedCheck.nothing(""), who)
                : Answers.missing();
    }

    /** On the version that was looked at: a yes to words that nobody read would be none. */
    @POST
    @Path("desk/actions/{id}/check/decide")
    public Response decide(
            @RestPath UUID id,
            @RestForm long version,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String answer,
            SecurityContext who) {
        var action = actions.of(id).orElse(null);
        if (action == null) {
            return Answers.missing();
        }
        if (action.version() != version) {
            return Answers.conflict(page(action, TypedCheck.decided(reason, "overtaken", Mistakes.none()), who));
        }
        var given = answer.equals("give");
        var mistakes = Mistakes.none();
        if (!given && reason.isBlank() && checking.notes(id).isEmpty()) {
            mistakes.add("reason", words().refuseMissing());
        }
        checkLength(mistakes, "reason", reason);
        if (!mistakes.any() && !checking.decide(id, given, version, reason.strip(), name(who))) {
            return Answers.forbidden();
        }
        return next(id, "decided", TypedCheck.decided(reason, "", mistakes), who);
    }

    private void checkLength(Mistakes mistakes, String field, String text) {
        if (text.length() > LONGEST) {
            mistakes.add(field, words().wordsTooLong(LONGEST));
        }
    }

    private Response next(UUID id, String done, TypedCheck typed, SecurityContext who) {
        return actions.of(id)
                .map(action -> typed.mistakes().any()
                        ? Answers.mistaken(page(action, typed, who))
                        : Answers.seeOther(reader.to("/desk/actions/" + id + "/check?done=" + done)))
                .orElseGet(Answers::missing);
    }

    private TemplateInstance page(UrgentAction action, TypedCheck typed, SecurityContext who) {
        var others = colleagues.workingBesides(name(who)).stream()
                .map(name -> new Choice(name, name))
                .toList();
        return new Check(
                action,
                checking.newest(action.id()).orElse(null),
                checking.notes(action.id()),
                name(who),
                others,
                fields.of(action.draft()),
                typed,
                typed.mistakes());
    }

    private SecondCheckWords words() {
        return reader.words(SecondCheckWords.class);
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
