package org.clarion.actionreports;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.clarion.testkit.Browser;

/** A form on a page, as a browser without scripts holds it. */
public final class Form {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private String path;
    private final String page;
    private final RequestSpecification fields;

    private Form(String path, String page, RequestSpecification fields) {
        this.path = path;
        this.page = page;
        this.fields = fields;
    }

    /** The form of the page at this path. */
    public static Form on(String path) {
        var page = given().get(path).then().statusCode(200).extract().asString();
        var fields = given().redirects().follow(false).formParam("form", Browser.token(page));
        return new Form(
                path,
                page,
                fields.header("X-Forwarded-For", "2001:db8:" + Integer.toHexString(CLIENTS.incrementAndGet()) + "::1"));
    }

    /** In the hands of somebody at this address; without it, of somebody new each time. */
    public Form from(String client) {
        fields.config(RestAssured.config().headerConfig(headerConfig().overwriteHeadersWithName("X-Forwarded-For")));
        fields.header("X-Forwarded-For", client);
        return this;
    }

    /** A form of the page that goes to another place. */
    public Form at(String otherPath) {
        path = otherPath;
        return this;
    }

    /** With what the page put into this hidden field. */
    public Form carrying(String hidden) {
        var value =
                Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]*)\"").matcher(page);
        if (!value.find()) {
            throw new AssertionError("no " + hidden + " on " + path);
        }
        return with(hidden, value.group(1));
    }

    public Form with(String field, Object value) {
        fields.formParam(field, value);
        return this;
    }

    /** Presses the button; pressing it twice is what people do. */
    public Response press() {
        return fields.post(path);
    }
}
