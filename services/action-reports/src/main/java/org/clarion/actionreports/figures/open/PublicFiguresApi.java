package org.clarion.actionreports.figures.open;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.actionreports.figures.desk.LiveTotals;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.live.LiveJson;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;

/** The three totals of an action and its channels, for programs of anybody. */
@Path("/reports/{action}/figures.json")
@Produces(MediaType.APPLICATION_JSON)
class PublicFiguresApi {

    private final ActionSheets appeals;
    private final LiveTotals totals;
    private final LiveJson json;

    PublicFiguresApi(ActionSheets appeals, LiveTotals totals, LiveJson json) {
        this.appeals = appeals;
        this.totals = totals;
        this.json = json;
    }

    /** Scripts of any site may read it: it holds what everybody may know, and nobody is recognised by asking. */
    @GET
    @Public
    public Response figures(@RestPath UUID action) {
        var answer = appeals.of(action)
                .map(appeal -> Response.ok(json.one(totals.of(action))))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND));
        return answer.header("Access-Control-Allow-Origin", "*").build();
    }
}
