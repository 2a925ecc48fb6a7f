package org.clarion.urgentactions.staff.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.links.Inviting;
import org.clarion.urgentactions.staff.links.StaffInvitation;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Administrators ask somebody to work here, once more, or not after all. */
@BuiltInDirectory
@Path("desk/staff")
@RolesAllowed(Roles.ADMINISTRATOR)
public class InvitingPages {

    private final Inviting inviting;
    private final PostedForm form;
    private final StepUp stepUp;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    InvitingPages(Inviting inviting, PostedForm form, StepUp stepUp, Reader reader, Desk desk, Clock clock) {
        this.inviting = inviting;
        this.form = form;
        this.stepUp = stepUp;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InviteStaff(InvitationForm typed, Mistakes mistakes) implements TemplateInstance {}

    /** @param trouble whether its last mail did not go */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneInvitation(StaffInvitation invitation, boolean expired, boolean trouble, String done)
            implements TemplateInstance {}

    @GET
    @Path("invite")
    public Response invite() {
        return Answers.ok(new InviteStaff(InvitationForm.empty(reader.language()), Mistakes.none()));
    }

    @POST
    @Path("invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> fields, @Context HttpServerRequest request) {
        var typed = InvitationForm.read(fields);
        var id = form.idempotencyKey();
        if (inviting.of(id).isPresent()) {
            return invited(id);
        }
        var mistakes = mistakes(typed);
        if (mistakes.any()) {
            return Answers.mistaken(new InviteStaff(typed, mistakes));
        }
        return stepUp.before(request, () -> {
            inviting.invite(id, typed.invited(), desk.getWho());
            return invited(id);
        });
    }

    private Response invited(UUID id) {
        return Answers.seeOther(reader.to("/desk/staff/invitations/" + id + "?done=invited"));
    }

    @GET
    @Path("invitations/{id}")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return inviting.of(id)
                .filter(StaffInvitation::isOpen)
                .map(invitation -> Answers.ok(new OneInvitation(
                        invitation, invitation.isExpired(clock.instant()), inviting.hasTrouble(id), done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("invitations/{id}/again")
    public Response again(@RestPath UUID id) {
        return inviting.again(id)
                ? Answers.seeOther(reader.to("/desk/staff/invitations/" + id + "?done=again"))
                : Answers.gone();
    }

    @POST
    @Path("invitations/{id}/withdraw")
    public Response withdraw(@RestPath UUID id) {
        return inviting.withdraw(id) ? Answers.seeOther(reader.to("/desk/staff?done=withdrawn")) : Answers.gone();
    }

    private Mistakes mistakes(InvitationForm typed) {
        var words = reader.words(StaffWords.class);
        var mistakes = typed.mistakes(words);
        if (inviting.isAddressTaken(typed.email())) {
            mistakes.add("email", words.addressTaken());
        }
        if (inviting.isNameTaken(typed.logInName())) {
            mistakes.add("name", words.nameTaken());
        }
        return mistakes;
    }
}
