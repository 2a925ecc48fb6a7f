package org.clarion.actionreports.figures.open;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.actionreports.figures.desk.ShownFigures;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;

/** The three totals of an action and its channels, for programs of anybody. */
@Path("/reports/{action}/figures.json")
@Produces(MediaType.APPLICATION_JSON)
class PublicFiguresApi {

    private final ActionSheets appeals;
    private final Totals totals;

    PublicFiguresApi(ActionSheets appeals, Totals totals) {
        this.appeals = appeals;
        this.totals = totals;
    }

    /** Scripts of any site may read it: it holds what everybody may know, and nobody is recognised by asking. */
    @GET
    @Public
    public Response figures(@RestPath UUID action) {
        var answer = appeals.of(action)
                .map(appeal -> Response.ok(ShownFigures.of(totals.of(action)).alone()))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND));
        return answer.header("Access-Control-Allow-Origin", "*").build();
    }
}
