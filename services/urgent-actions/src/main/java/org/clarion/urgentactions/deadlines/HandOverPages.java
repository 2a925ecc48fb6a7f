package org.clarion.urgentactions.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Giving an action into other hands, or taking it, with a note; whoever gets it gets a mail. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class HandOverPages {

    private static final int LONGEST = 2000;

    private final Actions actions;
    private final BoardRows rows;
    private final Owning owning;
    private final StaffDirectory staff;
    private final Reader reader;

    HandOverPages(Actions actions, BoardRows rows, Owning owning, StaffDirectory staff, Reader reader) {
        this.actions = actions;
        this.rows = rows;
        this.owning = owning;
        this.staff = staff;
        this.reader = reader;
    }

    @GET
    @Path("desk/actions/{id}/hand-over")
    public Response ask(@RestPath UUID id, SecurityContext who) {
        return row(id).map(row -> Answers.ok(page(row, "", "", Mistakes.none(), who)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/hand-over")
    public Response handOver(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String whom,
            @RestForm @DefaultValue("") String note,
            SecurityContext who) {
        var row = row(id).orElse(null);
        if (row == null) {
            return Answers.missing();
        }
        var mistakes = Mistakes.none();
        if (staff.active().stream().noneMatch(member -> member.name().equals(whom))) {
            mistakes.add("whom", words().whomMissing());
        }
        if (note.length() > LONGEST) {
            mistakes.add("note", words().noteTooLong(LONGEST));
        }
        if (mistakes.any()) {
            return Answers.mistaken(page(row, whom, note, mistakes, who));
        }
        owning.handOver(id, whom, note.strip(), name(who));
        return Answers.seeOther(reader.to("/desk/deadlines?done=handed-over"));
    }

    private Optional<BoardRow> row(UUID id) {
        return actions.of(id).flatMap(rows::of);
    }

    private BoardTemplates.HandOver page(
            BoardRow row, String whom, String note, Mistakes mistakes, SecurityContext who) {
        return new BoardTemplates.HandOver(
                row, owning.of(row.id()).orElse(null), colleagues(row, name(who)), whom, note, mistakes);
    }

    /** Oneself first; not whoever has it. */
    private List<Choice> colleagues(BoardRow row, String me) {
        return staff.active().stream()
                .filter(member -> !member.name().equals(row.owner()))
                .sorted((one, other) ->
                        Boolean.compare(other.name().equals(me), one.name().equals(me)))
                .map(member -> new Choice(
                        member.name(),
                        member.name().equals(me) ? words().myself(member.shownName()) : member.shownName()))
                .toList();
    }

    private BoardWords words() {
        return reader.words(BoardWords.class);
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
