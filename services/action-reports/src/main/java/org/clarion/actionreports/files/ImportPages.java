package org.clarion.actionreports.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.clarion.access.Roles;
import org.clarion.actionreports.files.Importing.Handed;
import org.clarion.actionreports.files.Importing.TooLong;
import org.clarion.actionreports.files.ListFile.Unreadable;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where staff hand in a file of reports. */
@Path("/desk/reports/import")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ImportPages {

    private final Importing importing;
    private final Imports imports;
    private final ImportViews views;
    private final PostedForm form;
    private final Desk desk;

    ImportPages(Importing importing, Imports imports, ImportViews views, PostedForm form, Desk desk) {
        this.importing = importing;
        this.imports = imports;
        this.views = views;
        this.form = form;
        this.desk = desk;
    }

    /** What was typed beside the file, and the file. */
    record Posted(
            @RestForm @Nullable String whose,
            @RestForm @Nullable String days,
            @RestForm @Nullable FileUpload file) {

        boolean hasFile() {
            return file != null && file.size() > 0;
        }
    }

    @GET
    public Response list() {
        return Answers.ok(views.list("", DateOrder.YEAR_FIRST.name(), Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(@BeanParam Posted posted) {
        var importId = form.idempotencyKey();
        if (imports.find(importId).isPresent()) {
            return Answers.seeOther(views.to(importId));
        }
        var mistakes = views.mistakes(posted.whose(), posted.days(), posted.hasFile());
        if (!mistakes.any()) {
            read(posted, mistakes);
        }
        return mistakes.any()
                ? Answers.mistaken(views.list(posted.whose(), posted.days(), mistakes))
                : Answers.seeOther(views.to(importId));
    }

    private void read(Posted posted, Mistakes mistakes) {
        var file = posted.file();
        if (file == null) {
            return;
        }
        try {
            importing.read(new Handed(
                    form.idempotencyKey(),
                    ImportViews.shortened(file.fileName()),
                    Files.readAllBytes(file.uploadedFile()),
                    String.valueOf(posted.whose()).strip(),
                    DateOrder.named(posted.days()).orElse(DateOrder.YEAR_FIRST),
                    desk.getWho()));
        } catch (Unreadable unreadable) {
            mistakes.add("file", views.whatToMend(unreadable));
        } catch (TooLong tooLong) {
            mistakes.add("file", views.tooLong());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
