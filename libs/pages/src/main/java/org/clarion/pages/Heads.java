package org.clarion.pages;

import io.vertx.core.http.HttpServerRequest;

/**
 * What a request said of itself and what its answer said before its first word. Once both are read, a stream that stays
 * open for hours keeps them for nobody: a browser's cookies and preferences are a kilobyte or two.
 */
public final class Heads {

    private Heads() {}

    /** To be called when the first part of the answer has left, not before. */
    public static void forget(HttpServerRequest request) {
        request.headers().clear();
        request.response().headers().clear();
    }
}
