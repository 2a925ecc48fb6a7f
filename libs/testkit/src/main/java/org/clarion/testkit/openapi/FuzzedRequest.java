package org.clarion.testkit.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request to an operation of the document, right in many parts and wrong in some.
 *
 * @param held whether its address still is one of the operation, so that the document says what may be answered
 */
record FuzzedRequest(ApiOperation operation, HttpRequest request, String body, boolean held) {

    private static final String TOKEN = "a-token-for-tests-only";
    private static final int LONGEST = 4000;
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-8",
            "application/hal+json",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "json",
            "/",
            "application/json; charset=nonsense");
    private static final List<String> WISHES = List.of(
            "application/json",
            "application/hal+json",
            "*/*",
            "text/html",
            "application/xml;q=0.1",
            "nonsense",
            "a/b/c",
            ";q=1");

    static FuzzedRequest of(ApiOperation operation, String house, Map<String, List<String>> known, Random random) {
        var path = path(operation, known, random);
        var query = query(operation, random);
        var request = HttpRequest.newBuilder(URI.create(house + path + query));
        headers(request, random);
        var example = operation.example();
        var body = example == null ? "" : unlikeOthers(MutatedJson.of(example, random), random);
        if (operation.method().equals("POST")) {
            request.POST(BodyPublishers.ofString(body));
            if (random.nextInt(10) > 0) {
                request.header("Content-Type", random.nextInt(4) == 0 ? one(TYPES, random) : TYPES.getFirst());
            }
        }
        return new FuzzedRequest(operation, request.build(), body, isHeld(path, query));
    }

    /** A slash or nothing in a parameter leads elsewhere; what is longer than the server reads (4096) comes to nobody. */
    private static boolean isHeld(String path, String query) {
        return !path.contains("%")
                && !path.contains("//")
                && !path.endsWith("/")
                && path.length() + query.length() < LONGEST;
    }

    /** For people to read, and to send again. */
    String told() {
        var shown = body.length() > 400 ? body.substring(0, 400) + "… (" + body.length() + " characters)" : body;
        return request.method() + " " + request.uri() + " " + request.headers().map() + " " + shown;
    }

    private static String path(ApiOperation operation, Map<String, List<String>> known, Random random) {
        return PARAMETER
                .matcher(operation.path())
                .replaceAll(found -> Matcher.quoteReplacement(value(operation, found.group(1), known, random)));
    }

    private static String value(ApiOperation operation, String name, Map<String, List<String>> known, Random random) {
        var good = known.get(name) == null ? List.<String>of() : known.get(name);
        if (!good.isEmpty() && random.nextInt(4) > 0) {
            return one(good, random);
        }
        if (random.nextBoolean()) {
            return encoded(JunkValues.text(random));
        }
        return operation.parameters("path").stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.path("example").asText())
                .findFirst()
                .orElse("1");
    }

    private static String query(ApiOperation operation, Random random) {
        var asked = operation.parameters("query").stream()
                .filter(parameter -> random.nextInt(5) < 3)
                .map(parameter -> parameter.path("name").asText() + "=" + queried(parameter, random));
        var odd = random.nextInt(10) == 0
                ? Stream.of(encoded(JunkValues.text(random)) + "=" + encoded(JunkValues.text(random)))
                : Stream.<String>empty();
        var query = Stream.concat(asked, odd).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String queried(JsonNode parameter, Random random) {
        return encoded(random.nextBoolean() ? parameter.path("example").asText() : JunkValues.text(random));
    }

    private static void headers(HttpRequest.Builder request, Random random) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {}
            case 2 -> request.header("OSDI-API-Token", "another-token-than-ours");
            case 3 -> request.header("OSDI-API-Token", "a".repeat(1000));
            default -> request.header("OSDI-API-Token", TOKEN);
        }
        if (random.nextInt(3) == 0) {
            request.header("Accept", one(WISHES, random));
        }
        request.header(
                "X-Forwarded-For",
                random.nextInt(20) == 0
                        ? "999.1.2.3, ::::, ;"
                        : "100.64.67." + random.nextInt(250)); // limits of other tests stay whole
        switch (random.nextInt(20)) {
            case 0 -> request.header("Origin", "https://elsewhere.example");
            case 1 -> request.header("Origin", "null");
            case 3 -> request.header("Accept-Language", "xx-".repeat(100));
            case 4 -> request.header("Cookie", "__Host-clarion=a.b.c; =; ;;");
            case 5 -> request.header("Accept-Encoding", "br;q=nonsense, gzip;q=9");
            case 6 -> request.header("Range", "bytes=9-1");
            case 7 -> request.header("If-None-Match", "\"");
            case 8 -> request.header("Accept-Charset", "utf-8;q=high");
            default -> {}
        }
    }

    /** People and names of requests that no other test knows. */
    private static String unlikeOthers(String body, Random random) {
        return body.replace("amina@example.org", "fuzzed-" + random.nextInt(40) + "@example.org")
                .replace("mysite:", "fuzzed-" + random.nextInt(200) + ":");
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
