package org.clarion.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.pages.Bundles;

/** What somebody gets who must say first who they are: a program an error, a reader the log-in, a form a page. */
record LogInFirst(int status, Map<String, String> headers, String body) {

    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;

    private static final String ERROR = """
            {"osdi:error":{"request_type":"atomic","response_code":401,"resource_status":[{"resource":"osdi:aep",\
            "response_code":401,"error_descriptions":[{"error_code":"not_authenticated",\
            "description":"The OSDI-API-Token header is missing or wrong. A token in the address is never taken."}]}]}}""";

    /** For both at once: who asks so is no browser we know, and may have no language. */
    private static final List<String> LANGUAGES = List.of("en", "es");

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
        var method = request.request().method().name();
        return method.equals("GET") || method.equals("HEAD") || isLogOut(request)
                ? new LogInFirst(SEE_OTHER, Map.of("Location", logIn(request), "Cache-Control", "no-store"), "")
                : new LogInFirst(UNAUTHORIZED, headers("text/html; charset=utf-8"), page());
    }

    static boolean isApi(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static String logIn(RoutingContext request) {
        var chosen = request.request().getParam("lang");
        var language = chosen != null && LANGUAGES.contains(chosen) ? "lang=" + chosen : "";
        if (isLogOut(request)) {
            return "/desk/login" + (language.isEmpty() ? "" : "?" + language);
        }
        var query = request.request().query();
        var asked = request.normalizedPath() + (query == null ? "" : "?" + query);
        return "/desk/login?then=" + URLEncoder.encode(Sessions.landing(asked), StandardCharsets.UTF_8)
                + (language.isEmpty() ? "" : "&" + language);
    }

    private static String page() {
        var said = LANGUAGES.stream().map(LogInFirst::said).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Clarion</title><link rel="stylesheet" href="/assets/clarion.css"></head>
                <body><main>
                %s</main></body></html>
                """.formatted(Bundles.of(DoorWords.class, LANGUAGES.getFirst()).title(), said);
    }

    private static String said(String language) {
        var words = Bundles.of(DoorWords.class, language);
        return """
                <h1 lang="%1$s">%2$s</h1>
                <p lang="%1$s">%3$s <a href="/desk/login?lang=%1$s" target="_blank" rel="noopener">%4$s</a></p>
                """.formatted(language, words.title(), words.ended(), words.logIn());
    }

    private static Map<String, String> headers(String contentType) {
        return Map.of("Content-Type", contentType, "Cache-Control", "no-store", "X-Content-Type-Options", "nosniff");
    }
}
