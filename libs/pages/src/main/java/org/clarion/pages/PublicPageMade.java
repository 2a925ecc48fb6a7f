package org.clarion.pages;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A public page as it was made once, for everybody who asked for it meanwhile. */
record PublicPageMade(String page, @Nullable MediaType type, EntityTag tag, MultivaluedMap<String, Object> headers) {

    PublicPageMade {
        headers = new MultivaluedHashMap<>(headers);
    }

    /** 304 for whoever has it already. */
    Response answer(Request conditions) {
        var known = conditions.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(page, type) : known;
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }
}
