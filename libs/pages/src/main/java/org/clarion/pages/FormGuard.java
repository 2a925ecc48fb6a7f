package org.clarion.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

/** Lets a form through only if a page of ours made it for this person; what one of ours sent in vain, it gives back. */
@ApplicationScoped
class FormGuard {

    static final String TOKEN = "form";

    /** For robots, which fill in everything. A name that no browser has an address or a web site for. */
    static final String HONEYPOT = "remainder";

    private static final String LOG_IN = "/desk/login";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final PostedForm form;
    private final HomeOrigin home;
    private final Desk desk;
    private final SendingBack sendingBack;

    FormGuard(PostedForm form, HomeOrigin home, Desk desk, SendingBack sendingBack) {
        this.form = form;
        this.home = home;
        this.desk = desk;
        this.sendingBack = sendingBack;
    }

    @WithFormRead
    @ServerRequestFilter
    Optional<Response> check(ResourceInfo resource, HttpServerRequest request) {
        if (HARMLESS.contains(request.method().name()) || isApi(request.path())) {
            return Optional.empty();
        }
        var fields = PostedFields.ofThisRequest();
        fields.clean();
        return isExempt(resource) ? Optional.empty() : refusal(fields, request);
    }

    private Optional<Response> refusal(PostedFields fields, HttpServerRequest request) {
        if (!home.sent(request) || !fields.present()) {
            return Optional.of(Answers.refused());
        }
        if (!form.accept(fields.first(TOKEN))) {
            return Optional.of(
                    isLoggedInAlready(request) ? Answers.seeOther("/desk") : sendingBack.tokenPassed(request.uri()));
        }
        return isBlank(fields.first(HONEYPOT)) ? Optional.empty() : Optional.of(sendingBack.trapped(request.uri()));
    }

    /** The log-in page of another tab, from before: whoever presses there wants to go where they may go already. */
    private boolean isLoggedInAlready(HttpServerRequest request) {
        return desk.isLoggedIn() && request.path().equals(LOG_IN);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static boolean isExempt(ResourceInfo resource) {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(WithoutFormToken.class);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
