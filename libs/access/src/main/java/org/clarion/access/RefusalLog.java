package org.clarion.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What was refused at our doors (security log): one line each under the category {@code clarion.refused}, such as
 * {@code refused=password member=9f1c… client=3ab4… at="POST /desk/login"}. Nobody's name, address or typed word stands there: a
 * member is the pseudonym of the record of staff acts ({@link MemberIds}), a client a mark that is the same for the same
 * household. Roles that do not suffice, limits and tokens are noted by themselves; whoever looks at passwords notes those.
 */
@ApplicationScoped
public class RefusalLog {

    private static final Logger LOG = Logger.getLogger("clarion.refused");

    private static final String NOTED = "clarion.refusal-is-noted";
    private static final int BEFORE_EVERYTHING = 1000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final SecurityLine line;

    RefusalLog(SecurityLine line) {
        this.line = line;
    }

    /** @param logInName whose account it was about; null where nobody's */
    public void note(Refused what, @Nullable String logInName, HttpServerRequest request) {
        LOG.warn(line.of("refused=" + what.word(), logInName, request));
    }

    /** Of nobody whom we know, in place of what the answer's status would say. */
    public void note(Refused what, RoutingContext request) {
        request.put(NOTED, true);
        note(what, null, request.request());
    }

    /** What is refused is a word that operators search for. */
    public enum Refused {
        /** A password, or whatever stood before it: no such name, too many tries, a suspended account. */
        PASSWORD,
        /** The code of a second factor. */
        CODE,
        /** A log-in by the organisation's provider. */
        PROVIDER,
        /** A page or button that the role does not open. */
        ROLE,
        /** A form or request that no page of ours made. */
        REQUEST,
        /** The token of the API. */
        TOKEN,
        /** More than a limit allows. */
        LIMIT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addEndHandler(answered -> look(request));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    private void look(RoutingContext request) {
        if (request.get(NOTED) != null) {
            return;
        }
        var who = who(request);
        switch (request.response().getStatusCode()) {
            case FORBIDDEN -> note(who == null ? Refused.REQUEST : Refused.ROLE, who, request.request());
            case TOO_MANY -> note(Refused.LIMIT, who, request.request());
            case UNAUTHORIZED -> {
                if (LogInFirst.isApi(request)) {
                    note(Refused.TOKEN, who, request.request());
                }
            }
            default -> {}
        }
    }

    private static @Nullable String who(RoutingContext request) {
        @Nullable
        SecurityIdentity identity = request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return identity == null || identity.isAnonymous() || identity.hasRole(Roles.API)
                ? null
                : identity.getPrincipal().getName();
    }
}
