package org.clarion.supporters.importing;

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
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.supporters.SupportersConfig;
import org.jspecify.annotations.Nullable;

/** Where an administrator hands in a list of people, and sees the lists so far. */
@Path("/desk/supporters/import")
@RolesAllowed(Roles.ADMINISTRATOR)
public class PeopleListPages {

    private final ImportingPeople importing;
    private final PeopleListViews views;
    private final PostedForm form;
    private final Desk desk;
    private final Reader reader;
    private final SupportersConfig config;

    PeopleListPages(
            ImportingPeople importing,
            PeopleListViews views,
            PostedForm form,
            Desk desk,
            Reader reader,
            SupportersConfig config) {
        this.importing = importing;
        this.views = views;
        this.form = form;
        this.desk = desk;
        this.reader = reader;
        this.config = config;
    }

    @GET
    public Response lists() {
        return Answers.ok(views.all(ListForm.nothing(reader.language()), Mistakes.none()));
    }

    /** The same form posted twice is one list. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(@BeanParam ListForm typed) {
        var id = form.idempotencyKey();
        if (views.find(id).isPresent()) {
            return Answers.seeOther(views.to(id));
        }
        var mistakes = typed.mistakes(views.words());
        var unreadable = mistakes.any() ? null : read(typed);
        if (unreadable != null) {
            mistakes.add("file", whatToMend(unreadable));
        }
        return mistakes.any() ? Answers.mistaken(views.all(typed, mistakes)) : Answers.seeOther(views.to(id));
    }

    private @Nullable UnreadableList read(ListForm typed) {
        try {
            var content = typed.file() == null
                    ? new byte[0]
                    : Files.readAllBytes(typed.file().uploadedFile());
            importing.read(form.idempotencyKey(), typed.origin(desk.getWho()), content);
            return null;
        } catch (UnreadableList unreadable) {
            return unreadable;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String whatToMend(UnreadableList unreadable) {
        return switch (unreadable.reason()) {
            case TOO_LARGE -> views.words().tooLarge();
            case TOO_MANY -> views.words().tooLong(reader.number(config.lists().mostLines()));
            default -> views.words().unreadable(unreadable.reason().name(), unreadable.detail());
        };
    }
}
