package org.clarion.supporters.steering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.mailings.ActionMailing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Holding a mailing, letting it go on, choosing its time, and saying that it is urgent. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SteeringPages {

    private static final int LONGEST_REASON = 500;

    private final Steering steering;
    private final MailingViews views;
    private final Reader reader;
    private final Clock clock;

    SteeringPages(Steering steering, MailingViews views, Reader reader, Clock clock) {
        this.steering = steering;
        this.views = views;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @Path("desk/alerts/{id}/hold")
    public Response hold(@RestPath UUID id) {
        return back(steering.hold(id), "held");
    }

    @POST
    @Path("desk/alerts/{id}/go-on")
    public Response goOn(@RestPath UUID id) {
        return back(steering.goOn(id), "goes-on");
    }

    @GET
    @Path("desk/alerts/{id}/time")
    public Response time(@RestPath UUID id) {
        return open(
                id,
                view -> Answers.ok(
                        Templates.time(view.line(), MailingTime.of(view.line().beginsAt(), zone()), Mistakes.none())));
    }

    @POST
    @Path("desk/alerts/{id}/time")
    public Response time(
            @RestPath UUID id, @RestForm @DefaultValue("") String day, @RestForm @DefaultValue("") String time) {
        return open(id, view -> {
            var typed = new MailingTime(day.strip(), time.strip(), zone().getId());
            var mistakes = Mistakes.none();
            return typed.read(clock.instant(), reader.words(MailingDeskWords.class), mistakes)
                    .map(at -> back(steering.beginAt(id, at), "time"))
                    .orElseGet(() -> Answers.mistaken(Templates.time(view.line(), typed, mistakes)));
        });
    }

    @GET
    @Path("desk/alerts/{id}/urgent")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response urgent(@RestPath UUID id) {
        return open(id, view -> Answers.ok(Templates.urgent(view.line(), "", Mistakes.none())));
    }

    @POST
    @Path("desk/alerts/{id}/urgent")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response urgent(@RestPath UUID id, @RestForm @DefaultValue("") String why) {
        var words = reader.words(MailingDeskWords.class);
        var mistakes = Mistakes.none();
        if (why.isBlank()) {
            mistakes.add("why", words.whyMissing());
        } else if (why.strip().length() > LONGEST_REASON) {
            mistakes.add("why", words.whyLong(LONGEST_REASON));
        }
        return open(
                id,
                view -> mistakes.any()
                        ? Answers.mistaken(Templates.urgent(view.line(), why, mistakes))
                        : back(steering.isUrgent(id, why.strip()), "urgent"));
    }

    private Response open(UUID id, Function<MailingView, Response> page) {
        return views.of(id).map(page).orElseGet(Answers::missing);
    }

    private Response back(Optional<ActionMailing> mailing, String done) {
        return mailing.map(one -> Answers.seeOther(reader.to("/desk/alerts/" + one.id() + "?done=" + done)))
                .orElseGet(Answers::missing);
    }

    /** The one by which this member of staff reads times; else GMT, and the form says so. */
    private ZoneId zone() {
        return reader.isZoneKnown() ? ZoneId.of(reader.zone()) : ZoneOffset.UTC;
    }

    @CheckedTemplate(basePath = "steering")
    static final class Templates {
        static native TemplateInstance time(MailingLine line, MailingTime typed, Mistakes mistakes);

        static native TemplateInstance urgent(MailingLine line, String why, Mistakes mistakes);

        private Templates() {}
    }
}
