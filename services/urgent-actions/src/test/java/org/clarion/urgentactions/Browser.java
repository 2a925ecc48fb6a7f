package org.clarion.urgentactions;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.access.Sessions;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it keeps the log-in and sends forms as the page had them. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input id=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern AREA =
            Pattern.compile("<textarea id=\"([^\"]+)\"[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("<select id=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern CHECKED = Pattern.compile("<input type=\"checkbox\" id=\"([^\"]+)\"[^>]* checked");

    private final @Nullable String session;
    private final String language;

    private Browser(@Nullable String session, String language) {
        this.session = session;
        this.language = language;
    }

    public static Browser ofAVisitor() {
        return new Browser(null, "en");
    }

    public static Browser of(String name, String role, Sessions sessions) {
        return new Browser(sessions.start(name, Set.of(role)).getValue(), "en");
    }

    /** The same person with a browser that asks for another language. */
    public Browser reading(String language) {
        return new Browser(session, language);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** Sends the form a page has, with these fields changed. */
    public Response send(String page, String form, Map<String, String> changes) {
        return send(get(page).asString(), form, changes, true);
    }

    /** Sends the form of a page that is already open. */
    public Response send(String openPage, String form, Map<String, String> changes, boolean open) {
        var fields = fields(formTo(openPage, form));
        fields.putAll(changes);
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(form);
    }

    /** Sends these fields, wherever the form would have gone. */
    public Response post(String path, Map<String, String> fields) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    /** Sends the form a page has, with a file chosen in it. */
    public Response sendFile(
            String page, String form, String field, String name, byte[] file, Map<String, String> changes) {
        var fields = fields(formTo(get(page).asString(), form));
        fields.remove(field);
        fields.putAll(changes);
        var request = request().multiPart(field, name, file);
        fields.forEach((each, value) -> request.multiPart(
                new MultiPartSpecBuilder(value).controlName(each).charset(UTF_8).build()));
        return request.post(form);
    }

    /** What stands in the fields of a form. */
    public static Map<String, String> fields(String html) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        INPUT.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        AREA.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        CHECKED.matcher(html).results().forEach(found -> fields.put(found.group(1), "yes"));
        CHOICE.matcher(html)
                .results()
                .forEach(found -> fields.put(
                        found.group(1),
                        CHOSEN.matcher(found.group())
                                .results()
                                .findFirst()
                                .map(chosen -> chosen.group(1))
                                .orElse("")));
        return fields;
    }

    private static String formTo(String html, String path) {
        var start = html.indexOf("action=\"" + path + "\"");
        if (start < 0) {
            throw new AssertionError("no form to " + path + " on this page:\n" + html);
        }
        return html.substring(start, html.indexOf("</form>", start));
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private RequestSpecification request() {
        var request = given().redirects().follow(false).header("Accept-Language", language);
        return session == null ? request : request.cookie("__Host-clarion", session);
    }
}
