package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.checklist.Settling;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.resteasy.reactive.RestPath;

/** A doubt is settled within the form of its action: what was typed there stays, and is not saved by it. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SettlingPages {

    private static final Pattern MARK = Pattern.compile("[0-9a-f-]{36}");

    private final Actions actions;
    private final Settling settling;
    private final TypedDrafts typed;

    SettlingPages(Actions actions, Settling settling, TypedDrafts typed) {
        this.actions = actions;
        this.settling = settling;
        this.typed = typed;
    }

    @POST
    @Path("desk/actions/{id}/settled")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@RestPath UUID id, MultivaluedMap<String, String> fields, SecurityContext who) {
        var action = actions.of(id).orElse(null);
        var mark = first(fields, "settle");
        if (action == null || !MARK.matcher(mark).matches()) {
            return Answers.missing();
        }
        settling.settle(id, mark, who.getUserPrincipal().getName());
        return typed.again(action, fields, "settled");
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
