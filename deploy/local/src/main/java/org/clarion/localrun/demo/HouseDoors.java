package org.clarion.localrun.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The doors of the house as a browser, or another system with the API's token, opens them. */
final class HouseDoors {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final String HEADER_OF_PROGRAMS = "OSDI-API-Token";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;
    private final String apiToken;
    private volatile String cookie;

    private HouseDoors(String address, String apiToken, String cookie) {
        this.address = address;
        this.apiToken = apiToken;
        this.cookie = cookie;
    }

    static HouseDoors of(String address, String apiToken) {
        return new HouseDoors(address, apiToken, "");
    }

    /** The same doors for a member of staff. */
    HouseDoors loggedIn(String name, String password) {
        var door = "/desk/login";
        var answer =
                post(door, List.of(field("form", tokenOn(door)), field("name", name), field("password", password)));
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(set -> new HouseDoors(address, apiToken, set.split(";")[0]))
                .orElseThrow(() -> new IllegalStateException("the desk did not let us in: " + answer.statusCode()));
    }

    static Entry<String, String> field(String name, String value) {
        return Map.entry(name, value);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    JsonNode json(String path) {
        return read(get(path));
    }

    /** What a form on this page carries; the key by which the form is known when it is sent twice. */
    String tokenOn(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("there is no form at " + page);
        }
        return found.group(1);
    }

    HttpResponse<String> post(String path, List<Entry<String, String>> fields) {
        var typed = fields.stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
    }

    /** As another system; its status. */
    int hand(String path, String body) {
        return send(request(path)
                        .header("Content-Type", "application/json")
                        .header(HEADER_OF_PROGRAMS, apiToken)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** The mails to somebody, the newest first. */
    JsonNode mailsTo(String owner) {
        return json("/mail/messages.json?to=" + encoded(owner));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /** A session's cookie is taken for a quarter of an hour; on a slow machine a house takes longer to come to life. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = sent(request);
        var renewal = answer.headers().firstValue("Location").filter(there -> there.startsWith("/desk/renew"));
        if (renewal.isEmpty()) {
            return answer;
        }
        sent(request(renewal.get())).headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
        return sent(request.setHeader("Cookie", cookie));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped meanwhile", stopping);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException odd) {
            throw new UncheckedIOException(odd);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
