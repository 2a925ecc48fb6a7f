package org.clarion.actionreports;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.core.NewCookie;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;

/** Somebody at the desk, and the forms before them. */
public final class DeskForm {

    private static final Pattern SEEN = Pattern.compile("name=\"(seen|twins)\" value=\"([^\"]+)\"");

    private final String name;
    private final String value;

    private DeskForm(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public static DeskForm of(Sessions sessions, String who, String role) {
        NewCookie cookie = sessions.start(who, Set.of(role));
        return new DeskForm(cookie.getName(), cookie.getValue());
    }

    /** Whoever this is, asking for something. */
    public RequestSpecification asks() {
        return given().redirects().follow(false).cookie(name, value);
    }

    public Response opens(String path) {
        return asks().get(path);
    }

    /** A link as it stands on a page. */
    public Response opensLink(String link) {
        return asks().urlEncodingEnabled(false).get(link);
    }

    /** With the token of the form that is on the page at this path, and what it remembers of what stood there. */
    public RequestSpecification fills(String path) {
        return goesOnFrom(opens(path).asString());
    }

    /** The same on a page that is open already. */
    public RequestSpecification goesOnFrom(String page) {
        var request = asks().formParam("form", token(page));
        SEEN.matcher(page).results().limit(1).forEach(field -> request.formParam(field.group(1), field.group(2)));
        return request;
    }

    /** The token of the form in a page's main part. */
    public static String token(String page) {
        return Browser.token(page);
    }

    public static UUID idIn(Response answer) {
        return UUID.fromString(answer.header("Location").replaceAll(".*/([0-9a-f-]{36}).*", "$1"));
    }
}
