package org.clarion.supporters.organisations.bringing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;

/** A list of organisations: first what it would do, then the button. */
@Path("/desk/supporters/organisations/bring")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class BringingPages {

    private final BringingOrganisations bringing;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    BringingPages(BringingOrganisations bringing, PostedForm posted, Reader reader, Desk desk) {
        this.bringing = bringing;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BringOrganisations(BroughtForm typed, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookAtOrganisations(BroughtForm typed, OrganisationIntake intake, List<String> leftOut)
            implements TemplateInstance {}

    @GET
    public Response begin() {
        return Answers.ok(new BringOrganisations(BroughtForm.empty(reader.language()), Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam BroughtForm form) {
        var mistakes = Mistakes.none();
        var read = form.read(mistakes, words());
        var lines = mistakes.any() ? List.<BroughtLine>of() : read.lines(mistakes, words());
        return mistakes.any()
                ? Answers.mistaken(new BringOrganisations(form, mistakes))
                : Answers.ok(new LookAtOrganisations(read, bringing.look(lines), read.leftOut()));
    }

    @POST
    @Path("take-in")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeIn(@BeanParam BroughtForm form) {
        var mistakes = Mistakes.none();
        var lines = form.lines(mistakes, words());
        if (mistakes.any()) {
            return Answers.mistaken(new BringOrganisations(form, mistakes));
        }
        bringing.takeIn(posted.idempotencyKey(), lines, OrganisationIntake.numbers(form.others()), desk.getWho());
        return Answers.seeOther(reader.to("/desk/supporters/organisations?done=brought"));
    }

    private BringingWords words() {
        return reader.words(BringingWords.class);
    }
}
