package org.clarion.urgentactions.desk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Only files may be large, and only where staff bring them: the framework knows one limit for all paths. */
@ApplicationScoped
class FileLimit {

    private static final String OF_SHEETS = "/desk/actions/new";
    private static final String OF_EMBASSIES = "/desk/actions/embassies/import";
    private static final String OF_POSTAGE = "/desk/actions/postage/import";
    private static final long MOST = 1024 * 1024;
    /** Where the framework keeps how much of a body may be read when only its end tells its length. */
    private static final String WHILE_READING = "io.quarkus.max-request-size";

    /** After the framework has set its own limit, before anybody reads. */
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(FileLimit::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (ofFiles(request.normalizedPath())) {
            request.next();
        } else if (length == null || length.length() <= 9 && Long.parseLong(length) <= MOST) {
            request.put(WHILE_READING, MOST);
            request.next();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(413)
                    .end();
        }
    }

    private static boolean ofFiles(String path) {
        return path.endsWith(OF_SHEETS) || path.endsWith(OF_EMBASSIES) || path.endsWith(OF_POSTAGE);
    }
}
