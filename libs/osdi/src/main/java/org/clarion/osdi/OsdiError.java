package org.clarion.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** What went wrong, in the shape that OSDI 1.2 gives to errors. */
public final class OsdiError {

    private OsdiError() {}

    /** As an answer of JAX-RS, with the time to wait where there is one. */
    public static Response answer(OsdiRefusal refusal) {
        var answer = Response.status(refusal.status()).type(HalLinks.TYPE).entity(shape(refusal));
        refusal.comeAgainAfter().ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, seconds(pause)));
        return answer.build();
    }

    /** The body alone, for whoever writes answers otherwise; as text it is JSON. */
    public static ObjectNode shape(OsdiRefusal refusal) {
        var status = refusal.status();
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("osdi:error").put("request_type", "atomic").put("response_code", status);
        var resource = error.putArray("resource_status").addObject();
        resource.put("resource", refusal.resource()).put("response_code", status);
        var descriptions = resource.putArray("error_descriptions");
        refusal.complaints().forEach(complaint -> describe(complaint, descriptions.addObject()));
        return body;
    }

    private static void describe(OsdiComplaint complaint, ObjectNode description) {
        description.put("error_code", complaint.code()).put("description", complaint.description());
        if (complaint.properties() != null) {
            var properties = description.putArray("properties");
            complaint.properties().forEach(properties::add);
        }
        if (complaint.hint() != null) {
            description.put("hint", complaint.hint());
        }
        if (complaint.reference() != null) {
            description.put("reference_code", complaint.reference());
        }
    }

    /** For {@code Retry-After}: whole seconds, at least one, and never too early. */
    public static String seconds(Duration pause) {
        return String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()));
    }
}
