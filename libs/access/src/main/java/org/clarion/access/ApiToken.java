package org.clarion.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What programs show to be let in. Without one in the configuration the API is closed to all of them. */
@ApplicationScoped
public class ApiToken {

    /** What came of looking. */
    public enum Showing {
        NOTHING,
        THE_TOKEN,
        SOMETHING_ELSE
    }

    static final String PROPERTY = "clarion.api-token";
    static final String HEADER = "OSDI-API-Token";

    private final Optional<String> token;

    ApiToken(@ConfigProperty(name = PROPERTY) Optional<String> token) {
        this.token = token.filter(text -> !text.isBlank());
    }

    /** What this request shows. OSDI allows the token in the query; addresses end up in logs, so there it is none. */
    public Showing of(HttpServerRequest request) {
        var shown = request.getHeader(HEADER);
        if (shown == null) {
            return inQuery(request) ? Showing.SOMETHING_ELSE : Showing.NOTHING;
        }
        return is(shown) ? Showing.THE_TOKEN : Showing.SOMETHING_ELSE;
    }

    private static boolean inQuery(HttpServerRequest request) {
        var query = request.query();
        return query != null && query.toLowerCase(Locale.ROOT).contains("osdi-api-token");
    }

    /** Takes the same time whatever was shown: digests are of equal length, and are compared to their end. */
    boolean is(String shown) {
        return token.isPresent() && MessageDigest.isEqual(DigestUtils.sha256(token.get()), DigestUtils.sha256(shown));
    }
}
