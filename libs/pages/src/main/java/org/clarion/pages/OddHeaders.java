package org.clarion.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some programs send an Accept, Accept-Encoding or Accept-Charset that is none. They get the page, as RFC 9110 (12.5) allows, instead of
 * a failure; a language nobody can read is {@link ReadersLanguage}'s.
 */
class OddHeaders {

    private static final String ACCEPT = "Accept";
    private static final String WEIGHT = "q=[01]?(\\.\\d{0,3})?";
    private static final Pattern MEDIA =
            list("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*(" + WEIGHT + "|(?!q=)[\\w-]+=[\\w.+-]+))*");
    private static final Pattern WORDS = list("[\\w!#$&^.+*-]+(\\s*;\\s*" + WEIGHT + ")?");
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(OddHeaders::mend, BEFORE_ALL_OTHERS);
    }

    private static Pattern list(String one) {
        return Pattern.compile("\\s*" + one + "\\s*(,\\s*" + one + "\\s*)*");
    }

    private static void mend(RoutingContext request) {
        var headers = request.request().headers();
        if (isOdd(headers.get(ACCEPT), MEDIA)) {
            headers.set(ACCEPT, "*/*");
        }
        for (var header : List.of("Accept-Encoding", "Accept-Charset")) {
            if (isOdd(headers.get(header), WORDS)) {
                headers.remove(header);
            }
        }
        request.next();
    }

    private static boolean isOdd(@Nullable String value, Pattern readable) {
        return value != null && !readable.matcher(value).matches();
    }
}
