package org.clarion.urgentactions.desk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Only files and drafts may be large, and only where staff bring them: the framework knows one limit for all paths. */
@ApplicationScoped
class FileLimit {

    private static final String OF_SHEETS = "/desk/actions/new";
    private static final String OF_EMBASSIES = "/desk/actions/embassies/import";
    private static final String OF_POSTAGE = "/desk/actions/postage/import";
    private static final long MOST = 1024 * 1024;
    /** A draft in a dozen languages: a letter beyond ASCII takes six bytes or nine in a form. */
    private static final long MOST_OF_A_DRAFT = 4 * MOST;

    private static final Pattern OF_A_DRAFT = Pattern.compile("/desk/actions/[0-9a-f-]{36}(?:/(?:preview|settled))?");
    /** Where the framework keeps how much of a body may be read when only its end tells its length. */
    private static final String WHILE_READING = "io.quarkus.max-request-size";

    /** After the framework has set its own limit, before anybody reads. */
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(FileLimit::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var most = OF_A_DRAFT.matcher(request.normalizedPath()).matches() ? MOST_OF_A_DRAFT : MOST;
        if (ofFiles(request.normalizedPath())) {
            request.next();
        } else if (length == null || length.length() <= 9 && Long.parseLong(length) <= most) {
            request.put(WHILE_READING, most);
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
