package org.clarion.supporters.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A list of people: what is in it, how far it is, and what to do about it. */
@Path("/desk/supporters/import/{list}")
@RolesAllowed(Roles.ADMINISTRATOR)
public class OnePeopleListPages {

    private final ImportingPeople importing;
    private final PeopleListViews views;
    private final RefusedLines refused;
    private final Reader reader;

    OnePeopleListPages(ImportingPeople importing, PeopleListViews views, RefusedLines refused, Reader reader) {
        this.importing = importing;
        this.views = views;
        this.refused = refused;
        this.reader = reader;
    }

    @GET
    public Response show(@RestPath UUID list) {
        return views.find(list).map(one -> Answers.ok(views.one(one))).orElseGet(Answers::missing);
    }

    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@RestPath UUID list) {
        return views.find(list)
                .map(one -> Response.ok(Map.of("done", one.getDone())).build())
                .orElseGet(Answers::missing);
    }

    @POST
    public Response decide(@RestPath UUID list, @RestForm @Nullable String step) {
        switch (step == null ? "" : step) {
            case "ask" -> importing.ask(list);
            case "drop" -> importing.drop(list);
            default -> {} // the page shows how things stand
        }
        return Answers.seeOther(views.to(list));
    }

    /** A button and not a link, for it is on record who took names and addresses. */
    @POST
    @Path("refused.csv")
    public Response refused(@RestPath UUID list) {
        if (views.find(list).isEmpty()) {
            return Answers.missing();
        }
        importing.recordTaking(list);
        var language = reader.language();
        StreamingOutput lines = out -> refused.write(list, language, out);
        return Response.ok(lines)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"refused.csv\"")
                .build();
    }
}
