package org.clarion.urgentactions.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.NoList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.spreadsheets.FileColumn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file for a directory: first what it would do, then the button. A directory gives it a path by extending it. */
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public abstract class ListImportPages<C extends Enum<C> & FileColumn, L extends FiledLine> {

    private static final int LONGEST_NAME = 200;

    private final FiledList<C, L> list;
    private final FilingDesk desk;

    protected ListImportPages(FiledList<C, L> list, FilingDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GET
    public Response begin() {
        return Answers.ok(desk.handIn(list, Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@RestForm @Nullable FileUpload file) {
        var id = desk.idempotencyKey();
        var mistakes = Mistakes.none();
        try {
            if (file == null || file.size() == 0) {
                mistakes.add("file", desk.words().noFile());
            } else {
                desk.taking().keep(list, id, named(file), text(file), desk.who());
            }
        } catch (UnreadableList unreadable) {
            mistakes.add("file", desk.sentence(unreadable));
        }
        return mistakes.any()
                ? Answers.mistaken(desk.handIn(list, mistakes))
                : Answers.seeOther(desk.to(FilingDesk.path(list) + "/import/" + id));
    }

    @GET
    @Path("{id}")
    public Response proposal(@RestPath UUID id) {
        return desk.taking()
                .proposal(list, id)
                .map(proposal -> Answers.ok(desk.page(list, proposal, false)))
                .orElseGet(this::gone);
    }

    @POST
    @Path("{id}")
    public Response takeIn(
            @RestPath UUID id, @RestForm @DefaultValue("") String mark, @RestForm @DefaultValue("") String deed) {
        if (deed.equals("away")) {
            desk.taking().putAway(list, id);
            return Answers.seeOther(desk.to(FilingDesk.path(list)));
        }
        return desk.taking()
                .takeIn(list, id, mark, desk.who())
                .map(taking -> taking.done()
                        ? Answers.seeOther(desk.to(FilingDesk.path(list) + "?done=imported"))
                        : Answers.conflict(desk.page(list, taking.proposal(), true)))
                .orElseGet(this::gone);
    }

    /** Taken in or put away meanwhile, or left for a day. */
    private Response gone() {
        var mistakes = Mistakes.none();
        mistakes.add("file", desk.words().goneFile());
        return Answers.gone(desk.handIn(list, mistakes));
    }

    private static String named(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String text(FileUpload file) throws UnreadableList {
        if (file.size() > CsvList.LARGEST) {
            throw new UnreadableList(NoList.TOO_LARGE, "");
        }
        try {
            return CsvList.text(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
