package org.clarion.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.core.NewCookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it keeps the log-in and sends forms as the page had them. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input id=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern AREA =
            Pattern.compile("<textarea (?:id|name)=\"([^\"]+)\"[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("<select id=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern CHECKED = Pattern.compile("<input type=\"checkbox\" id=\"([^\"]+)\"[^>]* checked");

    private static final Pattern CHOSEN_OF_SEVERAL =
            Pattern.compile("<input type=\"radio\" id=\"[^\"]+\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked");

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final @Nullable NewCookie session;
    private final Map<String, String> cookies;
    private final String language;

    private Browser(@Nullable NewCookie session, Map<String, String> cookies, String language) {
        this.session = session;
        this.cookies = cookies;
        this.language = language;
    }

    /** Of somebody who has not logged in. */
    public static Browser ofAVisitor() {
        return new Browser(null, Map.of(), "en");
    }

    /**
     * Of somebody at the desk.
     *
     * @param logIn how sessions begin: {@code sessions::start} of libs/access
     */
    public static Browser of(String name, String role, BiFunction<String, Set<String>, NewCookie> logIn) {
        return new Browser(logIn.apply(name, Set.of(role)), Map.of(), "en");
    }

    /** The same person with a browser that asks for another language. */
    public Browser reading(String language) {
        return new Browser(session, cookies, language);
    }

    /** The same with the cookies of an answer, beside the log-in that it has. */
    public Browser keeping(Response answer) {
        return new Browser(session, answer.getCookies(), language);
    }

    /** Opens a page, and goes nowhere else. */
    public Response get(String path) {
        return request().get(path);
    }

    /** Sends the form a page has, with these fields changed. */
    public Response send(String page, String form, Map<String, String> changes) {
        return sendOpen(get(page).asString(), form, changes);
    }

    /** Sends the form of a page that is already open. */
    public Response sendOpen(String openPage, String form, Map<String, String> changes) {
        var fields = fields(formTo(openPage, form));
        fields.putAll(changes);
        return request().contentType(FORM).formParams(fields).post(form);
    }

    /** Sends these fields, wherever the form would have gone. */
    public Response post(String path, Map<String, String> fields) {
        return request().contentType(FORM).formParams(fields).post(path);
    }

    /** Sends these fields with the token of a form that is open; a list is a field that is there more than once. */
    public Response post(String path, Response openPage, Map<String, ?> fields) {
        var request = request().contentType(FORM).formParam("form", token(openPage.asString()));
        fields.forEach((name, value) ->
                request.formParam(name, value instanceof List<?> many ? many.toArray() : new Object[] {value}));
        return request.post(path);
    }

    /** Sends the form a page has, with a file chosen in it. */
    public Response sendFile(
            String page, String form, String field, String name, byte[] file, Map<String, String> changes) {
        var fields = fields(formTo(get(page).asString(), form));
        fields.remove(field);
        fields.putAll(changes);
        return postFile(form, field, name, file, fields);
    }

    /** Sends a file and these fields, wherever the form would have gone. */
    public Response postFile(String path, String field, String name, byte[] file, Map<String, String> fields) {
        var request = request().multiPart(field, name, file);
        fields.forEach((each, value) -> request.multiPart(
                new MultiPartSpecBuilder(value).controlName(each).charset(UTF_8).build()));
        return request.post(path);
    }

    /** What stands in the fields of a form. */
    public static Map<String, String> fields(String html) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        INPUT.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        AREA.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
        CHOSEN_OF_SEVERAL.matcher(html).results().forEach(found -> fields.put(found.group(1), text(found.group(2))));
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

    /** The token of the first form in a page's main part: the form that logs out stands above it. */
    public static String token(String html) {
        var found = TOKEN.matcher(html);
        if (!found.find(Math.max(0, html.indexOf("<main")))) {
            throw new AssertionError("no form on this page:\n" + html);
        }
        return found.group(1);
    }

    /** What a reader sees: no tags, entities as letters, blanks as one. */
    public static String seen(Response page) {
        var words = text(
                page.asString().replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]*>", " "));
        return words.replaceAll("\\s+", " ");
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
        var request = given().redirects()
                .follow(false)
                .header("Accept-Language", language)
                .cookies(cookies);
        return session == null ? request : request.cookie(session.getName(), session.getValue());
    }
}
