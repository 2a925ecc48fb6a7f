package org.clarion.actionreports.osdi;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What a browser asks before it lets a script of another site hand in a report. The report itself goes to {@link ReportsDoor}. */
@Path(Hal.CAMPAIGNS + "/{action}" + ReportsDoor.HELPER)
@PermitAll
class RecordOutreachApi {

    private final AllowedOrigins origins;

    RecordOutreachApi(AllowedOrigins origins) {
        this.origins = origins;
    }

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
