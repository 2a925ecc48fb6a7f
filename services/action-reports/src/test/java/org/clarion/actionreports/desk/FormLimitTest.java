package org.clarion.actionreports.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FormLimitTest {

    private static final String TOO_LONG = "quantity=" + "1".repeat(64 * 1024);

    @TestHTTPResource
    URI address;

    @Inject
    Sessions sessions;

    @Test
    void nobodySaysSoMuchInAForm() {
        var answer = given().contentType("application/x-www-form-urlencoded")
                .body(TOO_LONG)
                .post("/reports/" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyThePhotoOfATallyMayBeLarger() throws IOException, InterruptedException {
        var tally = "/desk/reports/tallies/" + UUID.randomUUID();

        assertThat(announced(tally + "/photo", 12 * 1024 * 1024)).isEqualTo(413);
        assertThat(announced(tally + "/correct", 100 * 1024)).isEqualTo(413);
        assertThat(given().cookie(ingrid().getName(), ingrid().getValue())
                        .contentType("application/octet-stream")
                        .body(new byte[100 * 1024])
                        .post(tally + "/photo")
                        .statusCode())
                .isNotEqualTo(413);
    }

    private NewCookie ingrid() {
        return sessions.start("ingrid", Set.of(Roles.COORDINATOR));
    }

    /** What is answered before any of it is sent. */
    private int announced(String path, int length) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .expectContinue(true)
                .header("Cookie", ingrid().getName() + "=" + ingrid().getValue())
                .POST(BodyPublishers.ofByteArray(new byte[length]))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** More than is read, and no end: whoever waited for the whole form would never answer. */
    @Test
    void aFormWithoutALengthIsReadNoFurtherEither() throws IOException {
        var head = "POST /reports/" + UUID.randomUUID() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
        var chunk = Integer.toHexString(TOO_LONG.length()) + "\r\n" + TOO_LONG + "\r\n";
        try (var browser = new Socket(address.getHost(), address.getPort())) {
            browser.setSoTimeout(60_000);
            browser.getOutputStream().write((head + chunk).getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(browser.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).matches("HTTP/1.1 4(00|13) .*");
        }
    }
}
