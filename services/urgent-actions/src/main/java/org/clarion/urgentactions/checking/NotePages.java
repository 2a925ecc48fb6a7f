package org.clarion.urgentactions.checking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.desk.TypedDrafts;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.resteasy.reactive.RestPath;

/** A note is settled within the form of its action: what was typed there stays, and is not saved by it. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class NotePages {

    private final Actions actions;
    private final Checking checking;
    private final TypedDrafts typed;

    NotePages(Actions actions, Checking checking, TypedDrafts typed) {
        this.actions = actions;
        this.checking = checking;
        this.typed = typed;
    }

    @POST
    @Path("desk/actions/{id}/check/notes/settled")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        return note(fields)
                .filter(note -> checking.settle(id, note, who.getUserPrincipal().getName()))
                .flatMap(note -> actions.of(id))
                .map(action -> typed.again(action, fields, "note-settled"))
                .orElseGet(Answers::missing);
    }

    private static Optional<UUID> note(MultivaluedMap<String, String> fields) {
        return fields.getOrDefault("note", List.of()).stream()
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .findFirst();
    }
}
