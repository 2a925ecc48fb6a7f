package org.clarion.actionreports.files;

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
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A file that was handed in: what is in it, what became of it, and what to do about it. */
@Path("/desk/reports/import/{file}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class OneImportPages {

    private final Importing importing;
    private final Imports imports;
    private final ImportViews views;
    private final FaultyLines faulty;
    private final Desk desk;

    OneImportPages(Importing importing, Imports imports, ImportViews views, FaultyLines faulty, Desk desk) {
        this.importing = importing;
        this.imports = imports;
        this.views = views;
        this.faulty = faulty;
        this.desk = desk;
    }

    @GET
    public Response show(@RestPath UUID file) {
        return imports.find(file).map(one -> Answers.ok(views.one(one))).orElseGet(Answers::missing);
    }

    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@RestPath UUID file) {
        return imports.find(file)
                .map(one -> imports.progress(one.importId()))
                .map(progress -> Response.ok(Map.of("done", progress.done(), "takenBack", progress.takenBack()))
                        .build())
                .orElseGet(Answers::missing);
    }

    @POST
    public Response decide(@RestPath UUID file, @RestForm @Nullable String step, @RestForm @Nullable Long twins) {
        long shown = twins == null ? 0 : twins;
        if (imports.find(file).isEmpty()) {
            return Answers.missing();
        }
        switch (step == null ? "" : step) {
            case "count" -> importing.count(file, shown, desk.getWho());
            case "count-others" -> importing.countOthers(file, desk.getWho());
            case "drop" -> importing.drop(file, desk.getWho());
            case "take-back" -> importing.takeBack(file, desk.getWho());
            case "count-again" -> importing.countAgain(file, shown, desk.getWho());
            default -> {} // the page shows how things stand
        }
        return Answers.seeOther(views.to(file));
    }

    @GET
    @Path("take-back")
    public Response takingBack(@RestPath UUID file) {
        return imports.find(file)
                .map(one -> one.stage() == Stage.COUNTED
                        ? Answers.ok(views.takingBack(one))
                        : Answers.seeOther(views.to(file)))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("to-mend.csv")
    public Response toMend(@RestPath UUID file) {
        return imports.find(file)
                .map(one -> {
                    var words = faulty.words();
                    StreamingOutput lines = out -> faulty.write(one, words, out);
                    return Response.ok(lines)
                            .type("text/csv;charset=UTF-8")
                            .header("Content-Disposition", "attachment; filename=\"to-mend.csv\"")
                            .build();
                })
                .orElseGet(Answers::missing);
    }
}
