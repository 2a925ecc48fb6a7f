package org.clarion.actionreports.desk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/** Only files and photos may be large, and only where staff hand them in: the framework knows one limit for all paths. */
@ApplicationScoped
class FormLimit {

    private static final long MOST = 64 * 1024;
    private static final Set<String> OF_FILES = Set.of("/desk/reports/import");
    private static final Pattern OF_PHOTOS = Pattern.compile("/desk/reports/tallies/[0-9a-f-]{36}/photo");
    private static final long LARGEST_PHOTO = 11 * 1024 * 1024;
    /** Where the framework keeps how much of a body may be read when only its end tells its length. */
    private static final String WHILE_READING = "io.quarkus.max-request-size";

    /** After the framework has set its own limit, before anybody reads. */
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(FormLimit::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var most = OF_PHOTOS.matcher(request.normalizedPath()).matches() ? LARGEST_PHOTO : MOST;
        if (OF_FILES.contains(request.normalizedPath())) {
            request.next();
        } else if (length == null || isWithin(most, length)) {
            request.put(WHILE_READING, most);
            request.next();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(413)
                    .end();
        }
    }

    private static boolean isWithin(long most, String length) {
        return length.length() <= 9 && Long.parseLong(length) <= most;
    }
}
