package org.clarion.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiError;
import org.clarion.osdi.OsdiRefusal;
import org.clarion.pages.Bundles;
import org.clarion.pages.EveryLanguage;
import org.clarion.typed.OurLanguages;

/** What somebody gets who must say first who they are: a program an error, a reader the log-in, a form a page. */
record LogInFirst(int status, Map<String, String> headers, String body) {

    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;

    private static final String ERROR = OsdiError.shape(OsdiRefusal.atTheDoor(
                    UNAUTHORIZED,
                    OsdiComplaint.of(
                            "not_authenticated",
                            "The OSDI-API-Token header is missing or wrong. A token in the address is never taken.")))
            .toString();

    /** A form goes back to its sender; logging out needs no log-in. */
    static boolean isForm(RoutingContext request) {
        return request.request().method().equals(HttpMethod.POST) && !isApi(request) && !isLogOut(request);
    }

    private static boolean isLogOut(RoutingContext request) {
        return request.normalizedPath().equals("/desk/logout");
    }

    static LogInFirst to(RoutingContext request) {
        if (isApi(request)) {
            return new LogInFirst(UNAUTHORIZED, headers("application/json"), ERROR);
        }
        if (Renewal.canCarry(request)) {
            return Renewal.way(request);
        }
        var method = request.request().method().name();
        return method.equals("GET") || method.equals("HEAD") || isLogOut(request)
                ? new LogInFirst(SEE_OTHER, Map.of("Location", logIn(request), "Cache-Control", "no-store"), "")
                : new LogInFirst(
                        UNAUTHORIZED, headers("text/html; charset=utf-8"), EveryLanguage.deskPage(LogInFirst::said));
    }

    private static EveryLanguage.Said said(String language) {
        var words = Bundles.of(DoorWords.class, language);
        var logIn = "<a href=\"/desk/login?lang=%s\" target=\"_blank\" rel=\"noopener\">%s</a>";
        return new EveryLanguage.Said(
                words.logInAgain(), List.of(words.sessionEnded(), logIn.formatted(language, words.logIn())));
    }

    static boolean isApi(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static String logIn(RoutingContext request) {
        var chosen = request.request().getParam("lang");
        var language = chosen != null && OurLanguages.deskHas(chosen) ? "lang=" + chosen : "";
        if (isLogOut(request)) {
            return "/desk/login" + (language.isEmpty() ? "" : "?" + language);
        }
        var query = request.request().query();
        var asked = request.normalizedPath() + (query == null ? "" : "?" + query);
        return "/desk/login?then=" + URLEncoder.encode(Sessions.landing(asked), StandardCharsets.UTF_8)
                + (language.isEmpty() ? "" : "&" + language);
    }

    private static Map<String, String> headers(String contentType) {
        return Map.of("Content-Type", contentType, "Cache-Control", "no-store", "X-Content-Type-Options", "nosniff");
    }
}
