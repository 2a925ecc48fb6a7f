package org.clarion.actionreports.tallies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clarion.access.Roles;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The photo of a counted tally: added afterwards, looked at, removed. */
@Path("/desk/reports/tallies/{tally}/photo")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class PhotoPages {

    private static final long LARGEST = 10 * 1024 * 1024;

    private final Tallies tallies;
    private final Photos photos;
    private final Photographing photographing;
    private final TallyViews views;
    private final Desk desk;

    PhotoPages(Tallies tallies, Photos photos, Photographing photographing, TallyViews views, Desk desk) {
        this.tallies = tallies;
        this.photos = photos;
        this.photographing = photographing;
        this.views = views;
        this.desk = desk;
    }

    /** The file that was chosen. */
    record Posted(@RestForm @Nullable FileUpload photo) {}

    @GET
    public Response look(@RestPath UUID tally) {
        return photos.jpeg(tally)
                .map(jpeg -> Response.ok(jpeg)
                        .type("image/jpeg")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"tally.jpg\"")
                        .build())
                .orElseGet(Answers::missing);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath UUID tally, @BeanParam Posted posted) {
        return standing(tally, (appeal, found) -> add(appeal, found, posted.photo()));
    }

    private Response add(ActionSheet appeal, GroupTally tally, @Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            return Answers.mistaken(views.withoutPhoto(appeal, tally, TallyWords::mendNoPhoto));
        }
        if (file.size() > LARGEST) {
            return Answers.mistaken(views.withoutPhoto(appeal, tally, TallyWords::mendLargePhoto));
        }
        return photographing
                .add(tally.tallyId(), read(file), desk.getWho())
                .map(reason ->
                        Answers.mistaken(views.withoutPhoto(appeal, tally, words -> words.mendPhoto(reason.name()))))
                .orElseGet(() -> Answers.seeOther(views.to(tally.tallyId(), "photo")));
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @GET
    @Path("remove")
    public Response removal(@RestPath UUID tally) {
        return standing(tally, (appeal, found) -> photos.of(tally)
                .map(photo -> Answers.ok(views.photoRemoval(appeal, found)))
                .orElseGet(() -> Answers.seeOther(views.to(tally, null))));
    }

    @POST
    @Path("remove")
    public Response remove(@RestPath UUID tally) {
        return standing(tally, (appeal, found) -> {
            photographing.remove(tally);
            return Answers.seeOther(views.to(tally, "photo-removed"));
        });
    }

    /** What was withdrawn has no photo. */
    private Response standing(UUID tally, BiFunction<ActionSheet, GroupTally, Response> answer) {
        return tallies.find(tally)
                .flatMap(found -> views.appeal(found.actionId())
                        .map(appeal -> found.withdrawn()
                                ? Answers.seeOther(views.to(tally, null))
                                : answer.apply(appeal, found)))
                .orElseGet(Answers::missing);
    }
}
