package org.clarion.letters;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser that follows no redirects and reads one language. */
public record Visitor(String language) {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    public Response get(String path) {
        return request().get(path);
    }

    /** Posts with the token of this page's form, as a browser would. */
    public Response post(String path, Response page, Map<String, ?> fields) {
        var request = request().formParam("form", token(page)).formParam("website", "");
        fields.forEach((name, value) ->
                request.formParam(name, value instanceof List<?> many ? many.toArray() : new Object[] {value}));
        return request.post(path);
    }

    public static String token(Response page) {
        var found = TOKEN.matcher(page.asString());
        if (!found.find()) {
            throw new AssertionError("no form on the page:\n" + page.asString());
        }
        return found.group(1);
    }

    /** The fields of Amina's letter, and some in place of hers. */
    public static Map<String, Object> letter(Map<String, ?> others) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "target", List.of(Sheets.MINISTER.targetId().toString()),
                "country", "US",
                "language", "es",
                "text", "Soy maestra.\r\n\r\nLe pido que reabra la escuela & que proteja a quienes enseñan.",
                "name", "Amina Núñez",
                "town", "Boston"));
        fields.putAll(others);
        return fields;
    }

    /** What a reader sees: no tags, entities as letters, blanks as one. */
    public static String seen(Response page) {
        return Stream.of(page.asString()
                        .replaceAll("(?s)<(script|style).*?</\\1>", " ")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .split("\\s+"))
                .collect(Collectors.joining(" "));
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", language)
                .urlEncodingEnabled(true)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")));
    }
}
