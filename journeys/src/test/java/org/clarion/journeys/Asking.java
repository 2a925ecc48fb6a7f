package org.clarion.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain HTTP, for what no browser does. */
final class Asking {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Asking() {}

    static String get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    static int status(String address) {
        return answer(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    static String send(HttpRequest.Builder request) {
        var answer = answer(request);
        if (answer.statusCode() >= 400) {
            throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }
}
