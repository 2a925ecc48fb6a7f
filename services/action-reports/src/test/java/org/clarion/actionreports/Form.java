package org.clarion.actionreports;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** A form on a page, as a browser without scripts holds it. */
public final class Form {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final String path;
    private final RequestSpecification fields;

    private Form(String path, RequestSpecification fields) {
        this.path = path;
        this.fields = fields;
    }

    /** The form of the page at this path. */
    public static Form on(String path) {
        var page = given().get(path).then().statusCode(200).extract().asString();
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form on " + path);
        }
        return new Form(path, given().redirects().follow(false).formParam("form", token.group(1)));
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
