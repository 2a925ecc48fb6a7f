package org.clarion.supporters.statements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.supporters.Network;
import org.clarion.testkit.Browser;

/** A statement that staff opened, and what organisations and persons do below it, as tests tell it. */
public final class OpenStatement {

    public static final String DESK = "/desk/supporters/statements";
    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080(/statements/(?:sign|approve|own)/[^\\s?]+)");

    private final Browser staff;
    private final String id;

    private OpenStatement(Browser staff, String id) {
        this.staff = staff;
        this.id = id;
    }

    /** Written, arranged so that persons sign too, and opened. */
    public static OpenStatement by(Browser staff) {
        var begun = staff.send(DESK + "/new", DESK + "/new", wording("With those who guard the river"));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(303);
        var path = begun.header("Location").replaceFirst("\\?.*", "");
        var page = path.substring(path.indexOf("/desk"));
        assertThat(staff.send(page + "/window", page + "/window", Map.of("persons", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.send(page, page + "/open", Map.of()).statusCode()).isEqualTo(303);
        return new OpenStatement(staff, page.substring(page.lastIndexOf('/') + 1));
    }

    public static Map<String, String> wording(String title) {
        return Map.of(
                "language", "en",
                "title", title,
                "body", "We stand with the people who guard the river.\n\nThey must be able to work without fear.",
                "firstGroup", "The authorities of the province",
                "firstMembers", "The governor\nThe council",
                "secondGroup", "All States of the region");
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String page() {
        return "/statements/" + id;
    }

    public String desk() {
        return DESK + "/" + id;
    }

    /** A domain nobody else in this run has. */
    public static String domain(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    /** What stands in the form of an organisation that may sign. */
    public static Map<String, String> organisation(String name, String domain, boolean listed) {
        var fields = new HashMap<>(Map.of(
                "organisation",
                name,
                "country",
                "EC",
                "domain",
                domain,
                "name",
                "Rosa Quispe",
                "office",
                "Director",
                "email",
                "rosa@" + domain,
                "listed",
                listed ? "yes" : "no",
                "authorised",
                "yes"));
        return fields;
    }

    /** Fills the form in, and presses the button behind the mail. */
    public String sign(Map<String, String> organisation) {
        var asked = Network.post(page() + "/sign", page() + "/sign", organisation);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(303);
        var link = link(Network.mails(organisation.get("email"), 1).getLast());
        press(link, link);
        return link;
    }

    public static void press(String page, String path) {
        var pressed = pressOn(given().get(page).asString(), path);
        assertThat(pressed.statusCode()).as(pressed.asString()).isEqualTo(303);
    }

    /** The same on a page that has been open for a while. */
    static Response pressOn(String openPage, String path) {
        return Network.postFrom(Network.client(), openPage, path, Browser.fields(openPage));
    }

    public static String link(Mail mail) {
        var found = LINK.matcher(mail.getText());
        assertThat(found.find()).as(mail.getText()).isTrue();
        return found.group(1);
    }

    /** Staff take the oldest signature below this statement that waits. */
    public void take() {
        var page = waiting();
        assertThat(staff.send(page, page + "/take", Map.of()).statusCode()).isEqualTo(303);
    }

    /** The page at the desk of the signature below this statement that waits. */
    public String waiting() {
        var row = Pattern.compile(
                        "href=\"(/desk/supporters/statements/signatures/[0-9a-f-]{36})\"(?:(?!</tr>).)*Waits for your look",
                        Pattern.DOTALL)
                .matcher(staff.get(desk()).asString());
        assertThat(row.find()).as("a signature waits").isTrue();
        return row.group(1);
    }

    /** What everybody reads. */
    public String seen() {
        return Browser.seen(given().header("Accept-Language", "en").get(page()));
    }
}
