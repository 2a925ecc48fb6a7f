package org.clarion.urgentactions.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.LackSentences;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.DeadlineMove;
import org.clarion.urgentactions.sheets.DeadlineMove.MoveConcern;
import org.clarion.urgentactions.sheets.Deed;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Another deadline in one page: the day, why, and who is told. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ExtendingPages {

    private final Actions actions;
    private final BoardRows rows;
    private final DeadlineExtension extension;
    private final LackSentences sentences;
    private final Reader reader;

    ExtendingPages(
            Actions actions, BoardRows rows, DeadlineExtension extension, LackSentences sentences, Reader reader) {
        this.actions = actions;
        this.rows = rows;
        this.extension = extension;
        this.sentences = sentences;
        this.reader = reader;
    }

    @GET
    @Path("desk/actions/{id}/extend")
    public Response ask(@RestPath UUID id, @RestQuery @DefaultValue("") String until) {
        return actions.of(id)
                .flatMap(rows::of)
                .map(row -> Answers.ok(page(row, ExtensionForm.untyped(row.action(), until.strip()), Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/extend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var row = actions.of(id).flatMap(rows::of).orElse(null);
        if (row == null) {
            return Answers.missing();
        }
        var typed = ExtensionForm.posted(row.action(), fields);
        var mistakes = Mistakes.none();
        var day = typed.read(reader.words(BoardWords.class), mistakes);
        if (day.isEmpty() || mistakes.any()) {
            return Answers.mistaken(page(row, typed, mistakes));
        }
        var concerns = typed.isSure() ? List.<MoveConcern>of() : concerns(row, day.get());
        return concerns.isEmpty()
                ? extend(row, day.get(), typed, who.getUserPrincipal().getName())
                : Answers.mistaken(page(row, typed, concerns, mistakes));
    }

    private Response extend(BoardRow row, LocalDate day, ExtensionForm typed, String by) {
        return switch (extension.extend(row.action(), day, typed, by)) {
            case Deed.Done done -> done(typed.tell() ? "extended-told" : "extended");
            case Deed.AlreadyDone already -> done("extended-already");
            case Deed.Overtaken(var theirs) -> Answers.conflict(overtaken(theirs, row, typed));
            case Deed.Unfit(var same, var lacks) -> Answers.mistaken(page(row, typed, atTheirFields(lacks)));
            case Deed.Unknown() -> Answers.missing();
        };
    }

    // The draft's form calls the field by another name.
    private Mistakes atTheirFields(List<Lack> lacks) {
        var mistakes = Mistakes.none();
        lacks.forEach(
                lack -> mistakes.add(lack.field().equals("actUntil") ? "until" : lack.field(), sentences.of(lack)));
        return mistakes;
    }

    private Response done(String what) {
        return Answers.seeOther(reader.to("/desk/deadlines?done=" + what));
    }

    /** A day that has passed is a mistake, and no question. */
    private static List<MoveConcern> concerns(BoardRow row, LocalDate day) {
        var draft = row.action().draft();
        return DeadlineMove.between(draft, draft.until(day))
                .filter(move -> move.to().isAfter(row.now()))
                .map(move -> move.concerns(row.now()))
                .orElse(List.of());
    }

    /** One, two and four weeks more, counted from the last day, or from today where that has passed. */
    private List<Choice> offers(BoardRow row) {
        var zone = ZoneId.of(row.zone());
        var from = row.left().isOver() ? row.now() : row.endsAt().minusNanos(1);
        var words = reader.words(BoardWords.class);
        return Stream.of(1, 2, 4)
                .map(weeks -> {
                    var day = LocalDate.ofInstant(from, zone).plusWeeks(weeks);
                    return new Choice(day.toString(), words.more(weeks, reader.date(day)));
                })
                .toList();
    }

    /** As it stands now, with what was typed: the button then does what the page says. */
    private BoardTemplates.Extend overtaken(UrgentAction theirs, BoardRow seen, ExtensionForm typed) {
        var row = rows.of(theirs).orElse(seen);
        var anew = new ExtensionForm(
                theirs.version(), typed.until(), typed.reason(), typed.publicWords(), typed.tell(), typed.sure());
        return new BoardTemplates.Extend(
                row, anew, offers(row), extension.of(row.id()), List.of(), true, Mistakes.none());
    }

    private BoardTemplates.Extend page(BoardRow row, ExtensionForm typed, Mistakes mistakes) {
        return page(row, typed, List.of(), mistakes);
    }

    private BoardTemplates.Extend page(
            BoardRow row, ExtensionForm typed, List<MoveConcern> concerns, Mistakes mistakes) {
        return new BoardTemplates.Extend(row, typed, offers(row), extension.of(row.id()), concerns, false, mistakes);
    }
}
