package org.clarion.urgentactions.staff.signon;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser that goes to the provider and comes back, one step at a time, with the cookies it was given here. */
final class TravellingBrowser {

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
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    /** From the button to the provider: where it asks who somebody is. */
    String leave(String button) {
        return get(button).header("Location");
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
    Response signOn(String button, String subject, String claims) {
        return get(get(logIn(leave(button), subject, claims)).header("Location"));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
