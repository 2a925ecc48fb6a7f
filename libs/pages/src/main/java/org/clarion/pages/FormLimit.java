package org.clarion.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;

/**
 * Only files may be large, and only where people hand them in: the framework knows one limit for all paths. What is too large is
 * answered with 413 before any of it is read. A service without {@link FormSizes} has the framework's limit everywhere.
 */
@ApplicationScoped
class FormLimit {

    /** Where the framework keeps how much of a body may be read when only its end tells its length. */
    private static final String WHILE_READING = "io.quarkus.max-request-size";

    /** After the framework has set its own limit, before anybody reads. */
    private static final int PRIORITY = 1;

    private static final int MOST_FIGURES = 9;
    private static final int TOO_LARGE = 413;

    void register(@Observes Filters filters, Instance<FormSizes> sizes) {
        if (sizes.isResolvable()) {
            var ours = sizes.get();
            filters.register(request -> check(request, ours), PRIORITY);
        }
    }

    private static void check(RoutingContext request, FormSizes sizes) {
        var most = sizes.moreAt(request.normalizedPath()).orElseGet(sizes::ofForms);
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (most == Long.MAX_VALUE) {
            request.next();
        } else if (length == null || isWithin(most, length)) {
            request.put(WHILE_READING, most);
            request.next();
        } else {
            refuse(request);
        }
    }

    /** A program reads why; a person has read it at the edge, which lets no more through. */
    private static void refuse(RoutingContext request) {
        var answer =
                request.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(TOO_LARGE);
        if (FormGuard.isApi(request.normalizedPath())) {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .end(ApiRefusals.text(TOO_LARGE));
        } else {
            answer.end();
        }
    }

    private static boolean isWithin(long most, String length) {
        return length.length() <= MOST_FIGURES && Long.parseLong(length) <= most;
    }
}
