package org.clarion.urgentactions.staff.signon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.testkit.Browser;

/** A browser that goes to the provider and comes back, one step at a time, with the cookies it was given here. */
final class TravellingBrowser {

    private static final Pattern WAY = Pattern.compile("<meta http-equiv=\"refresh\" content=\"0; url=([^\"]+)\">");

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Opens an address of ours, whatever host it names: everybody is behind the edge. */
    Response get(String address) {
        var uri = URI.create(address);
        var query = uri.getRawQuery();
        var answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .cookies(cookies)
                .get(uri.getRawPath() + (query == null ? "" : "?" + query));
        return keeping(answer);
    }

    private Response keeping(Response answer) {
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    /** Sends a form of a page that is open; the token is that of the first form in its main part, as a rule. */
    Response post(String path, Response page, Map<String, String> fields) {
        return keeping(given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", Browser.token(page.asString()))
                .formParams(fields)
                .post(path));
    }

    /** From the button to the provider: where it asks who somebody is. */
    String leave(String then) {
        return get(press(then)).header("Location");
    }

    /** Presses the button of the log-in; where the page that follows goes on to by itself. */
    String press(String then) {
        var door = get("/desk/login?then=" + encoded(then));
        return way(post("/desk/login/with-provider", door, Map.of("then", then)));
    }

    /** Presses the button of a page that wants to know once more who somebody is; where the provider asks. */
    String leaveAgain(Response asked) {
        return get(way(post("/desk/login/with-provider", asked, Map.of("again", "yes"))))
                .header("Location");
    }

    private static String way(Response moment) {
        var way = WAY.matcher(moment.asString());
        assertThat(way.find()).as(moment.asString()).isTrue();
        return way.group(1);
    }

    /** At the provider: types who they are into its form, and is sent back to this address. */
    static String logIn(String asking, String subject, String claims) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + encoded(subject) + "&claims=" + encoded(claims))
                .post(asking)
                .header("Location");
    }

    /** All of it; the last answer is that of our own page. */
    Response signOn(String then, String subject, String claims) {
        return get(get(logIn(leave(then), subject, claims)).header("Location"));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
