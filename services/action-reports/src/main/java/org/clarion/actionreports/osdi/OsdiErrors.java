package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import org.clarion.outbox.Transience;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What went wrong, in the shape that OSDI clients read. */
class OsdiErrors {

    private static final Logger LOG = Logger.getLogger(OsdiErrors.class);

    /** About as long as a database takes to come back. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    @ServerExceptionMapper
    public Response say(OsdiRefusal declined) {
        return answer(declined).build();
    }

    static ResponseBuilder answer(OsdiRefusal declined) {
        var answer = Response.status(declined.status()).type(Hal.HAL).entity(shape(declined));
        declined.comeAgainAfter().ifPresent(time -> answer.header(HttpHeaders.RETRY_AFTER, seconds(time)));
        return answer;
    }

    /** While the database is away a client may come again; what else befalls us is our fault, and stands in the log. */
    static Response ofOurs(RuntimeException failure) {
        if (Transience.explains(failure)) {
            LOG.warn("a client could not be answered: the database is away");
            return answer(OsdiRefusal.forNow(503, "busy", "This cannot be read just now.", AWAY))
                    .build();
        }
        LOG.error("a client could not be answered", failure);
        return answer(OsdiRefusal.with(500, "fault", "The fault is ours.", "Try again later."))
                .build();
    }

    static ObjectNode shape(OsdiRefusal declined) {
        var status = declined.status();
        var error = Hal.node();
        var body = error.putObject("osdi:error").put("request_type", "atomic").put("response_code", status);
        var resource = body.putArray("resource_status").addObject();
        resource.put("resource", "osdi:outreach").put("response_code", status);
        var descriptions = resource.putArray("error_descriptions");
        for (var complaint : declined.complaints()) {
            var description = descriptions.addObject();
            description.put("error_code", complaint.code()).put("description", complaint.description());
            description.putArray("properties").add(complaint.property());
            description.put("hint", complaint.hint());
        }
        return error;
    }

    static String seconds(Duration time) {
        return String.valueOf(Math.max(1, time.plusMillis(999).toSeconds()));
    }
}
