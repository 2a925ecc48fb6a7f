package org.clarion.urgentactions.deadlines.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;

/** The deadlines for calendar programs. They ask again and again, and mostly hear that nothing has changed. */
@Path("/")
public class CalendarPages {

    private static final int KEPT_SECONDS = 300;

    private final Subscribing subscribing;
    private final CalendarActions actions;
    private final DeadlineCalendar calendar;

    CalendarPages(Subscribing subscribing, CalendarActions actions, DeadlineCalendar calendar) {
        this.subscribing = subscribing;
        this.actions = actions;
        this.calendar = calendar;
    }

    @GET
    @Path("actions/calendar/{end}")
    @PermitAll
    public Response feed(@RestPath String end, @Context Request request) {
        return subscribing
                .opened(end)
                .map(subscriber ->
                        calendar.of(actions.of(subscriber), subscriber.member().language()))
                .map(text -> answer(text, request))
                .orElseGet(Answers::missing);
    }

    private static Response answer(String text, Request request) {
        var tag = new EntityTag(DigestUtils.sha256Hex(text).substring(0, 24), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(text)
                        .type("text/calendar;charset=UTF-8")
                        .header("Content-Disposition", "inline; filename=\"deadlines.ics\"")
                : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", "private, max-age=" + KEPT_SECONDS)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
