package org.clarion.actionreports.outreaches;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where other systems hand in reports: with a token at full speed, without one as a stranger at the door. */
@Path(Hal.CAMPAIGNS + "/{action}" + RecordOutreachApi.HELPER)
@PermitAll
@Produces({Hal.HAL, MediaType.APPLICATION_JSON})
class RecordOutreachApi {

    static final String HELPER = "/record_outreach_helper";

    private final Recording recording;
    private final Origins origins;
    private final Visitor visitor;

    RecordOutreachApi(Recording recording, Origins origins, Visitor visitor) {
        this.recording = recording;
        this.origins = origins;
        this.visitor = visitor;
    }

    /** No thread waits for the commit: this returns at once, and the answer follows. */
    @POST
    @NonBlocking
    public CompletionStage<Response> record(
            @RestPath UUID action,
            @Nullable String body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam("Origin") @Nullable String origin) {
        origins.refuseForeign(origin);
        return recording
                .record(action, ContentTypes.json(type, body), visitor)
                .thenApply(answer -> origins.allow(origin, answer).build());
    }

    /** A browser asks before it lets a script of another site post. */
    @OPTIONS
    @NonBlocking
    public Response mayI(@HeaderParam("Origin") @Nullable String origin) {
        origins.refuseForeign(origin);
        return origins.allow(origin, Response.noContent())
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "Content-Type")
                .header("Access-Control-Max-Age", "600")
                .build();
    }
}
