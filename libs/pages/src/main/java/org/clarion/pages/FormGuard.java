package org.clarion.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Lets a form through only if a page of ours made it for this person, and tells robots that all is well. */
@ApplicationScoped
class FormGuard {

    static final String TOKEN = "form";
    static final String HONEYPOT = "website";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final PostedForm form;
    private final HomeOrigin home;

    FormGuard(PostedForm form, HomeOrigin home) {
        this.form = form;
        this.home = home;
    }

    @WithFormRead
    @ServerRequestFilter
    Optional<Response> check(
            ResteasyReactiveContainerRequestContext request, ResourceInfo resource, HttpServerRequest http) {
        if (HARMLESS.contains(request.getMethod()) || isApi(http.path()) || isExempt(resource)) {
            return Optional.empty();
        }
        var fields = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        if (holdsNul(fields)) {
            return Optional.of(Answers.unclear(400));
        }
        if (!home.sent(http) || !form.accept(field(fields, TOKEN))) {
            return Optional.of(Answers.refused());
        }
        return isBlank(field(fields, HONEYPOT)) ? Optional.empty() : Optional.of(Answers.thanks());
    }

    /** No keyboard types it, and no database keeps it. */
    private static boolean holdsNul(ResteasyReactiveRequestContext fields) {
        var form = fields.getFormData();
        return form != null
                && StreamSupport.stream(form.spliterator(), false)
                        .flatMap(name -> form.get(name).stream())
                        .anyMatch(
                                value -> !value.isFileItem() && value.getValue().indexOf('\0') >= 0);
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

    private static @Nullable String field(ResteasyReactiveRequestContext fields, String name) {
        return (String) fields.getFormParameter(name, true, false);
    }
}
