package org.clarion.urgentactions.pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** At the desk: the picture of who is in danger. */
@Path("/desk/actions/{id}/picture")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PicturePages {

    private final Actions actions;
    private final Picturing picturing;
    private final SubjectPicturesShown shown;
    private final Reader reader;
    private final Desk desk;

    PicturePages(Actions actions, Picturing picturing, SubjectPicturesShown shown, Reader reader, Desk desk) {
        this.actions = actions;
        this.picturing = picturing;
        this.shown = shown;
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * @param own what is known of the action's own picture, null while it has none
     * @param seen the picture its page shows: its own, or another sheet's
     */
    @CheckedTemplate(basePath = "pictures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PictureAtDesk(
            UrgentAction action,
            @Nullable SubjectPicture own,
            @Nullable ShownPicture seen,
            PictureForm form,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "pictures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemovePicture(UrgentAction action, ShownPicture seen) implements TemplateInstance {}

    @GET
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return of(id, action -> {
            var form = picturing.of(id).map(PictureForm::of).orElseGet(PictureForm::empty);
            return Answers.ok(page(action, form, Mistakes.none(), done));
        });
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response put(@RestPath UUID id, MultipartFormDataInput posted) {
        return of(id, action -> {
            var file = PostedPicture.of(posted);
            var form = PictureForm.read(file.fields());
            var mistakes = Mistakes.none();
            var sentences = reader.words(PictureWords.class);
            var entry = form.entry(mistakes, sentences);
            var has = picturing.of(id).isPresent();
            if (file.isTooLarge()) {
                mistakes.add("file", sentences.tooLarge());
            } else if (file.isEmpty() && !has) {
                mistakes.add("file", sentences.noFile());
            }
            if (!mistakes.any() && file.isEmpty()) {
                picturing.describe(id, entry);
            } else if (!mistakes.any()) {
                picturing
                        .put(id, file.bytes(), entry, desk.getWho())
                        .ifPresent(reason -> mistakes.add("file", sentences.unusable(reason.name())));
            }
            return mistakes.any()
                    ? Answers.mistaken(page(action, form, mistakes, ""))
                    : Answers.seeOther(reader.to(path(id) + "?done=saved"));
        });
    }

    @GET
    @Path("remove")
    public Response removal(@RestPath UUID id) {
        return of(id, action -> shown.own(id)
                .map(picture -> Answers.ok(new RemovePicture(action, picture)))
                .orElseGet(() -> Answers.seeOther(reader.to(path(id)))));
    }

    @POST
    @Path("remove")
    public Response remove(@RestPath UUID id) {
        return of(id, action -> {
            picturing.remove(id);
            return Answers.seeOther(reader.to(path(id) + "?done=removed"));
        });
    }

    private TemplateInstance page(UrgentAction action, PictureForm form, Mistakes mistakes, String done) {
        return new PictureAtDesk(
                action, picturing.of(action.id()).orElse(null), shown.of(action.id()), form, mistakes, done);
    }

    private Response of(UUID id, Function<UrgentAction, Response> answer) {
        return actions.of(id).map(answer).orElseGet(Answers::missing);
    }

    private static String path(UUID id) {
        return "/desk/actions/" + id + "/picture";
    }
}
