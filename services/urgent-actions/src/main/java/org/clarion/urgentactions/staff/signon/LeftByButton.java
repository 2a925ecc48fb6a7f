package org.clarion.urgentactions.staff.signon;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.clarion.access.HostCookie;
import org.clarion.access.Sessions;

/**
 * Whether somebody pressed our button before they went to the provider, a few minutes ago and in this browser (against log-in
 * CSRF). Whoever did not is led to the button before the framework looks at anything they bring.
 */
@ApplicationScoped
public class LeftByButton {

    /** Only this very host can set it, over https: no page of another site, and no host beside ours. */
    private static final String COOKIE = "__Host-clarion-leaving";

    /** Longer than the framework waits for somebody to come back, which is five minutes. */
    private static final int SECONDS = 600;

    private static final String YES = "yes";

    /** Whoever is logged in already, and shows once more who they are. */
    private static final String AGAIN = "again";

    /** Before the framework asks who somebody is. */
    private static final int FIRST = 900;

    private static final int SEE_OTHER = 303;

    private final SignOnConfig config;

    LeftByButton(SignOnConfig config) {
        this.config = config;
    }

    /** @param again whether they are logged in, and go to show once more who they are */
    public static NewCookie cookie(boolean again) {
        return cookie(again ? AGAIN : YES, SECONDS);
    }

    /** Whether whoever leaves or comes back is logged in already. */
    public static boolean isAgain(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return cookie != null && cookie.getValue().equals(AGAIN);
    }

    /** That takes it away. */
    public static NewCookie gone() {
        return cookie("", 0);
    }

    /** The same, for an answer that is not made by a page. */
    public static Cookie goneHere() {
        return Cookie.cookie(COOKIE, "")
                .setPath("/")
                .setMaxAge(0)
                .setSecure(true)
                .setHttpOnly(true);
    }

    void register(@Observes Filters filters) {
        if (config.enabled()) {
            filters.register(LeftByButton::look, FIRST);
        }
    }

    private static void look(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        if (!ProviderPath.PATH.equals(request.normalizedPath())
                || cookie != null && (cookie.getValue().equals(YES) || isAgain(request.request()))) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", button(request))
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static String button(RoutingContext request) {
        if (request.request().getParam("state") != null) {
            return "/desk/login?error=not-completed"; // it began in another browser, or too long ago
        }
        var then = Sessions.landing(request.request().getParam("then"));
        return "/desk/login?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    private static NewCookie cookie(String value, int seconds) {
        return HostCookie.of(COOKIE, value, seconds, NewCookie.SameSite.LAX);
    }
}
