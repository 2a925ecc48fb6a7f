package org.clarion.proof.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Logging in as a member of staff, as a browser would. */
public final class HouseDesk {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    public HouseDesk(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** What to send as {@code Cookie}. */
    public String logIn() {
        var door = URI.create(address + "/desk/login");
        var form = FORM.matcher(send(HttpRequest.newBuilder(door)).body());
        if (!form.find()) {
            throw new IllegalStateException("The desk's door has no form.");
        }
        var typed = "name=coordinator&password=local-demo&website=&form=" + form.group(1);
        var answer = send(HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";")[0])
                .orElseThrow(() -> new IllegalStateException("The desk did not let us in: " + answer.statusCode()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }
}
