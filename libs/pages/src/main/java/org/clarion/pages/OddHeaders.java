package org.clarion.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Some programs send an Accept that is none. They get the page, as RFC 9110 allows, instead of a failure. */
class OddHeaders {

    private static final String ACCEPT = "Accept";
    private static final String RANGE =
            "\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*(q=[01]?(\\.\\d{0,3})?|(?!q=)[\\w-]+=[\\w.+-]+))*\\s*";
    private static final Pattern READABLE = Pattern.compile(RANGE + "(," + RANGE + ")*");
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(OddHeaders::mend, BEFORE_ALL_OTHERS);
    }

    private static void mend(RoutingContext request) {
        var headers = request.request().headers();
        var accept = headers.get(ACCEPT);
        if (accept != null && !READABLE.matcher(accept).matches()) {
            headers.set(ACCEPT, "*/*");
        }
        request.next();
    }
}
