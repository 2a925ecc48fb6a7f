package org.clarion.urgentactions.previewing;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.previewing.Previews.View;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a colleague sees who was given a link: the action as it is now, without a log-in. */
@Path("/")
public class SharedPreviewPages {

    private final ShowingColleagues colleagues;
    private final Actions actions;
    private final Previews previews;
    private final Clock clock;

    SharedPreviewPages(ShowingColleagues colleagues, Actions actions, Previews previews, Clock clock) {
        this.colleagues = colleagues;
        this.actions = actions;
        this.previews = previews;
        this.clock = clock;
    }

    @GET
    @Path("actions/preview/{secret}")
    public Response page(
            @RestPath String secret, @RestQuery @Nullable String in, @Context HttpServerResponse response) {
        return opened(secret, View.PAGE, in, response);
    }

    @GET
    @Path("actions/preview/{secret}/sheet")
    public Response sheet(
            @RestPath String secret, @RestQuery @Nullable String in, @Context HttpServerResponse response) {
        return opened(secret, View.SHEET, in, response);
    }

    private Response opened(String secret, View view, @Nullable String in, HttpServerResponse response) {
        response.putHeader("Referrer-Policy", "no-referrer"); // the address of this page is what opens it
        response.putHeader("X-Robots-Tag", "noindex");
        var link = colleagues.opened(secret).orElse(null);
        if (link == null) {
            return Answers.damagedLink();
        }
        return actions.of(link.actionId())
                .filter(action -> link.works(clock.instant()))
                .map(action -> shown(action, secret, view, in))
                .orElseGet(() -> Answers.gone(new PreviewTemplates.LinkOver()));
    }

    private Response shown(UrgentAction action, String secret, View view, @Nullable String in) {
        return action.stage() == UrgentAction.Stage.ENDED
                ? Answers.seeOther("/actions/" + action.id())
                : previews.kept(action, action.draft(), view, in, back(secret));
    }

    private static String back(String secret) {
        return "/actions/preview/"
                + PreviewSecret.endOf(secret).map(PreviewSecret::text).orElse("");
    }
}
