package org.clarion.urgentactions.deadlines.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.deadlines.reminding.ChosenMails;
import org.clarion.urgentactions.deadlines.reminding.ChosenMails.MailChoice;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** At the desk: which mails a member gets about deadlines, and the address of their calendar. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class OwnDeadlinePages {

    private static final String PAGE = "/desk/deadlines/mine";

    private final ChosenMails mails;
    private final Subscribing subscribing;
    private final StaffDirectory staff;
    private final Reader reader;
    private final String site;

    OwnDeadlinePages(
            ChosenMails mails,
            Subscribing subscribing,
            StaffDirectory staff,
            Reader reader,
            @ConfigProperty(name = "clarion.address") String site) {
        this.mails = mails;
        this.subscribing = subscribing;
        this.staff = staff;
        this.reader = reader;
        this.site = site;
    }

    /** @param made the new address; empty unless it was made just now: nobody can show it again */
    @CheckedTemplate(basePath = "deadlines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnDeadlines(
            @Nullable StaffProfile member,
            MailChoice mails,
            @Nullable CalendarFeed feed,
            boolean onlyMine,
            String made,
            String webcal,
            String done,
            Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/deadlines/mine")
    public Response show(@RestQuery @DefaultValue("") String done, SecurityContext who) {
        return Answers.ok(page(name(who), "", done));
    }

    @POST
    @Path("desk/deadlines/mine")
    public Response choose(
            @RestForm @DefaultValue("") String reminders,
            @RestForm @DefaultValue("") String digest,
            SecurityContext who) {
        mails.choose(name(who), !reminders.isEmpty(), !digest.isEmpty());
        return Answers.seeOther(reader.to(PAGE + "?done=saved"));
    }

    /** The answer holds the address, and is the only place that ever does. */
    @POST
    @Path("desk/deadlines/mine/calendar")
    public Response renew(@RestForm @DefaultValue("") String mine, SecurityContext who) {
        var token = subscribing.renew(name(who), !mine.isEmpty());
        return Answers.ok(page(name(who), site + token.path(), ""));
    }

    @POST
    @Path("desk/deadlines/mine/calendar/revoke")
    public Response revoke(SecurityContext who) {
        subscribing.revoke(name(who));
        return Answers.seeOther(reader.to(PAGE + "?done=revoked"));
    }

    private TemplateInstance page(String name, String made, String done) {
        var feed = subscribing.of(name).orElse(null);
        return new OwnDeadlines(
                staff.of(name).orElse(null),
                mails.of(name, reader.language()),
                feed,
                feed != null && feed.onlyMine(),
                made,
                made.replaceFirst("https?:", "webcal:"),
                done,
                Mistakes.none());
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
