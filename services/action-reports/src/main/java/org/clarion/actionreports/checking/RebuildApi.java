package org.clarion.actionreports.checking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.ExecutorService;
import org.clarion.access.Roles;
import org.clarion.access.StaffActs;
import org.jspecify.annotations.Nullable;

/** For operators, on the service's own port: no edge sends this path here, and the token is asked for all the same. */
@Path("/api/rebuild")
@RolesAllowed(Roles.API)
@Produces(MediaType.APPLICATION_JSON)
class RebuildApi {

    /** How a rebuilding stands, or went. */
    enum State {
        NEVER,
        RUNNING,
        CUT_OFF,
        IDENTICAL,
        MENDED
    }

    /** What a program is told of it. */
    record Progress(
            State state,
            int actions,
            int actionsDone,
            long reports,
            long reportsDone,
            long figuresMended,
            @Nullable String before,
            @Nullable String after) {}

    private final Rebuilding rebuilding;
    private final StaffActs acts;
    private final ExecutorService background;

    RebuildApi(Rebuilding rebuilding, StaffActs acts, ExecutorService background) {
        this.rebuilding = rebuilding;
        this.acts = acts;
        this.background = background;
    }

    /** 202 when it has begun, 409 when one is under way; either way it can be followed. */
    @POST
    public Response begin() {
        QuarkusTransaction.requiringNew().run(() -> acts.record("rebuilt the totals", "all actions"));
        var begun = rebuilding.start("an operator", background);
        return Response.status(begun ? Response.Status.ACCEPTED : Response.Status.CONFLICT)
                .entity(progress())
                .build();
    }

    @GET
    public Progress progress() {
        return rebuilding
                .last()
                .map(run -> new Progress(
                        state(run),
                        run.actions(),
                        run.actionsDone(),
                        run.reports(),
                        run.reportsDone(),
                        run.figures(),
                        run.before(),
                        run.after()))
                .orElseGet(() -> new Progress(State.NEVER, 0, 0, 0, 0, 0, null, null));
    }

    private static State state(Rebuilt run) {
        if (run.runs()) {
            return State.RUNNING;
        }
        if (run.cutOff()) {
            return State.CUT_OFF;
        }
        return run.identical() ? State.IDENTICAL : State.MENDED;
    }
}
