package org.clarion.pages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What a request said of itself and what its answer said before its first word. A stream stays open for hours and keeps
 * them for nobody: a browser's cookies and preferences are a kilobyte or two, and the framework has them twice.
 */
public final class Heads {

    private final HttpServerRequest request;
    private final MultivaluedMap<String, String> copied;

    private Heads(HttpServerRequest request, MultivaluedMap<String, String> copied) {
        this.request = request;
        this.copied = copied;
    }

    /** To be called by the endpoint. Cookies are forgotten at once: once the answer has begun they cannot be removed. */
    public static Heads of(HttpServerRequest request) {
        var names = request.cookies().stream().map(Cookie::getName).collect(Collectors.toSet());
        names.forEach(name -> request.response().removeCookies(name, false));
        var headers = CurrentRequestManager.get().getHttpHeaders();
        return new Heads(request, headers.getMutableHeaders());
    }

    /** When the first part of the answer has left, not before. Whoever asks for a header then finds none. */
    public void forget() {
        request.headers().clear();
        request.response().headers().clear();
        copied.clear();
    }
}
