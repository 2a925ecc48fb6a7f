package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.ChosenPassword;
import org.clarion.urgentactions.staff.HouseWords;
import org.clarion.urgentactions.staff.PasswordWords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.links.StaffInvitation;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What an invitation's link leads to: whoever has it chooses a password, and is in. */
@BuiltInDirectory
@Path("desk/login/invited/{token}")
@PermitAll
public class InvitedPages {

    private static final String AFTERWARDS = "/desk/account?done=welcome";

    private final TakingUp takingUp;
    private final LettingIn lettingIn;
    private final SecondStepViews secondStep;
    private final PrivateLinks links;
    private final HouseWords house;
    private final Reader reader;

    InvitedPages(
            TakingUp takingUp,
            LettingIn lettingIn,
            SecondStepViews secondStep,
            PrivateLinks links,
            HouseWords house,
            Reader reader) {
        this.takingUp = takingUp;
        this.lettingIn = lettingIn;
        this.secondStep = secondStep;
        this.links = links;
        this.house = house;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitedColleague(StaffInvitation.Invited invited, String path, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public Response show(@RestPath String token) {
        return opened(token, invitation -> Answers.ok(page(invitation, Mistakes.none())));
    }

    @POST
    public Response takeUp(
            @RestPath String token,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            @Context HttpServerRequest request) {
        return opened(token, invitation -> {
            var mistakes = Mistakes.none();
            var them = invitation.invited();
            new ChosenPassword(password, again)
                    .check(
                            mistakes,
                            reader.words(PasswordWords.class),
                            ChosenPassword.about(them.name(), them.fullName(), them.email()),
                            house);
            if (mistakes.any()) {
                return Answers.mistaken(page(invitation, mistakes));
            }
            return takingUp.takeUp(invitation.id(), password)
                    .map(member -> in(member, request))
                    .orElseGet(Answers::gone);
        });
    }

    private Response in(StaffMember member, HttpServerRequest request) {
        return lettingIn.asksToSetUp(member.name())
                ? Answers.ok(secondStep.setUp(member, AFTERWARDS))
                : lettingIn.in(member.name(), LogInBy.INVITATION, AFTERWARDS, request);
    }

    private Response opened(String token, Function<StaffInvitation, Response> answer) {
        var read = links.read(token);
        return read.isEmpty()
                ? Answers.damagedLink()
                : read.flatMap(takingUp::open).map(answer).orElseGet(Answers::gone);
    }

    private InvitedColleague page(StaffInvitation invitation, Mistakes mistakes) {
        UUID id = invitation.id();
        return new InvitedColleague(
                invitation.invited(), reader.to("/desk/login/invited/" + links.token(id)), mistakes);
    }
}
