package org.clarion.supporters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.clarion.testkit.Browser;

/** What people do with our pages and mails, as tests tell it. */
public final class Network {

    private static final Pattern CONFIRM =
            Pattern.compile("http://localhost:8080(/join/confirm/[^\\s?]+)\\?lang=(\\w\\w)");
    private static final Pattern LEAVE = Pattern.compile("http://localhost:8080(/me/leave/[^\\s?]+)\\?lang=\\w\\w");

    private static final Pattern CHOOSE =
            Pattern.compile("http://localhost:8080(/me/preferences/[^\\s?]+)\\?lang=\\w\\w");

    private Network() {}

    /** An address nobody else in this run has. */
    public static String address(String name) {
        return name + "." + UUID.randomUUID() + "@example.org";
    }

    /** Posts a form of ours as a browser does: with the token of the page it stands on. Every post comes from another client. */
    public static Response post(String page, String path, Map<String, String> fields) {
        return postFrom(client(), given().get(page).asString(), path, fields);
    }

    /** A client nobody else in this run is, as the edge names it. */
    public static String client() {
        var random = ThreadLocalRandom.current();
        return "198.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    /** The same from one client, on a page that is open. */
    public static Response postFrom(String client, String openPage, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("form", Browser.token(openPage));
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", client)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post(path);
    }

    public static Response ask(String address, String language) {
        return post(
                "/join", "/join", Map.of("email", address, "name", "Amina", "language", language, "consent", "yes"));
    }

    /** Joins, waits for the mail and presses the button of its page. */
    public static void join(String address, String language) {
        ask(address, language);
        var page = confirmationPage(mails(address, 1).getFirst());
        assertThat(post(page, page, Map.of()).statusCode()).isEqualTo(303);
    }

    public static List<Mail> mails(String address, int count) {
        var mailbox = Arc.container().instance(MockMailbox.class).get();
        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(address)).hasSizeGreaterThanOrEqualTo(count));
        return List.copyOf(mailbox.getMailsSentTo(address));
    }

    public static String confirmationPage(Mail mail) {
        return found(CONFIRM, mail);
    }

    public static String leavePage(Mail mail) {
        return found(LEAVE, mail);
    }

    public static String preferencePage(Mail mail) {
        return found(CHOOSE, mail);
    }

    private static String found(Pattern link, Mail mail) {
        var matcher = link.matcher(mail.getText());
        assertThat(matcher.find()).as(mail.getText()).isTrue();
        return matcher.group(1);
    }
}
