package org.clarion.pages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.stream.Collectors;

/**
 * What a request said of itself and what its answer said before its first word. A stream stays open for hours and keeps
 * them for nobody: a browser's cookies and preferences are a kilobyte or two.
 */
public final class Heads {

    private Heads() {}

    /** Once they have been read, and before the first part of the answer: later they cannot be removed. */
    public static void forgetCookies(HttpServerRequest request) {
        var names = request.cookies().stream().map(Cookie::getName).collect(Collectors.toSet());
        names.forEach(name -> request.response().removeCookies(name, false));
    }

    /** When the first part of the answer has left, not before. Whoever asks for a header then finds none. */
    public static void forget(HttpServerRequest request) {
        request.headers().clear();
        request.response().headers().clear();
    }
}
