package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.clarion.testkit.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FormTest {

    @Test
    void aFormOfOursIsAcceptedAndRedirectsWithinTheSite() {
        Response answer = filled(freshToken()).formParam("name", "Amina").post("/form");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/done/").endsWith("/false");
    }

    @Test
    void postingTheSameFormTwiceKeepsItsKey() {
        String token = freshToken();

        String once = filled(token).formParam("name", "Amina").post("/form").header("Location");
        String twice = filled(token).formParam("name", "Amina").post("/form").header("Location");

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void aFormWithMistakesComesBackWithWhatWasTypedAndItsKey() {
        String token = freshToken();

        Response answer = filled(token)
                .formParam("name", "")
                .formParam("letter", "Dear Minister")
                .formParam("country", "KE")
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#name\"", "aria-invalid=\"true\"", "aria-describedby=\"name-hint name-mistake\"")
                .contains("Dear Minister</textarea>", "value=\"KE\" selected")
                .contains(token);
    }

    @Test
    void onlyWhatMustBeFilledInSaysSo() {
        assertThat(given().get("/form").asString())
                .containsPattern("<input id=\"name\"[^>]* aria-required=\"true\"")
                .containsPattern("<select id=\"country\" name=\"country\"\\s*>")
                .contains("<label for=\"country\">Country</label>")
                .containsOnlyOnce("aria-required");
    }

    @Test
    void anExplanationIsHeardAfterTheNameAndIsNoPartOfIt() {
        assertThat(given().get("/form").asString())
                .containsPattern("<input type=\"checkbox\" id=\"alerts\"[^>]* aria-labelledby=\"alerts-name\""
                        + " aria-describedby=\"alerts-hint\"")
                .contains("<span id=\"alerts-name\">Write to me when a new action starts</span>")
                .contains("id=\"alerts-hint\">About two mails a week.");
    }

    @Test
    void theTitleOfAFormThatCameBackBeginsWithIt() {
        assertThat(given().get("/form").asString()).contains("<title>Write a letter");
        assertThat(filled(freshToken()).formParam("name", "").post("/form").asString())
                .contains("<title>Error: Write a letter");
        assertThat(filled(freshToken())
                        .queryParam("lang", "es")
                        .formParam("name", "")
                        .post("/form")
                        .asString())
                .contains("<title>Error: ");
    }

    @Test
    void aMistakenChoiceIsSaidOfEachOfItsButtons() {
        var html = filled(freshToken())
                .formParam("name", "Amina")
                .formParam("letter", "undecided")
                .post("/form")
                .asString();

        assertThat(html)
                .contains("<fieldset class=\"field mistaken\" aria-describedby=\"channel-mistake\">")
                .containsPattern("<input type=\"radio\" id=\"channel\"[^>]* aria-invalid=\"true\">");
    }

    @Test
    void hostileTextStaysText() {
        Response answer = filled(freshToken())
                .formParam("name", "\"><script>alert(1)</script>")
                .formParam("letter", "</textarea><img src=x onerror=alert(1)>{inject:reader.language}")
                .formParam("country", "\" onfocus=\"alert(1)")
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).doesNotContain("<script>alert", "<img src=x", "\" onfocus=");
        assertThat(answer.asString()).contains("{inject:reader.language}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00000000-0000-0000-0000-000000000000.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aFormWithoutATokenOfOursIsRefusedInPlainWords(String token) {
        int before = SpecimenPages.DONE.get();

        Response answer = filled(token).formParam("name", "Amina K").post("/form");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("<h1>Please send it once more</h1>", "Send it now", "<p>Amina K</p>");
        assertThat(SpecimenPages.DONE).hasValue(before);
    }

    @Test
    void aChangedTokenIsRefused() {
        String token = freshToken();
        String another = token.charAt(0) == 'a' ? "b" : "a";

        int status = filled(another + token.substring(1))
                .formParam("name", "Amina")
                .post("/form")
                .statusCode();

        assertThat(status).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost:8080.elsewhere.example"})
    void aFormFromElsewhereIsRefusedEvenWithAToken(String origin) {
        Response answer = filled(freshToken())
                .header("Origin", origin)
                .formParam("name", "Amina Elsewhere")
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("Elsewhere", "<form method=\"post\"");
    }

    @Test
    void aBrowserThatSaysCrossSiteIsRefused() {
        Response answer = filled("")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "Amina Elsewhere")
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("Elsewhere", "<form method=\"post\"");
    }

    @Test
    void aFormSentByOurOwnAddressIsAccepted() {
        int status = filled(freshToken())
                .header("Origin", "http://localhost:8080")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("name", "Amina")
                .post("/form")
                .statusCode();

        assertThat(status).isEqualTo(303);
    }

    @Test
    void oneClickPostsAreExemptWhereTheMethodSaysSo() {
        assertThat(given().formParam("List-Unsubscribe", "One-Click")
                        .post("/open")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void machinesNeedNoToken() {
        var answer = given().contentType("application/json").body("{\"a\":1}").post("/api/things");

        assertThat(answer.asString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void aPastedSheetOfTwoHundredKilobytesPasses() {
        String sheet = "ñ".repeat(100_000);

        int status = filled(freshToken())
                .formParam("name", "Amina")
                .formParam("letter", sheet)
                .post("/form")
                .statusCode();

        assertThat(status).isEqualTo(303);
    }

    @Test
    void aLongerTextIsRefusedInPlainWords() {
        Response answer =
                filled(freshToken()).formParam("letter", "a".repeat(800_000)).post("/form");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.asString()).contains("<h1>This is too long</h1>", "one text may have 200,000 characters");
    }

    private static String freshToken() {
        return Browser.token(given().get("/form").asString());
    }

    private static RequestSpecification filled(String token) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form=%zz", "name=%e", "form=%"})
    void aFormThatCannotBeDecodedIsItsSendersMistake(String body) {
        Response answer = given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("<h1>The form reached us damaged</h1>", "Send it again");
    }

    @Test
    void aFormOfThousandsOfFieldsIsRefused() {
        String body = "a=1&".repeat(5000) + "form=" + freshToken();

        Response answer = given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/form");

        assertThat(answer.statusCode()).isIn(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "text/html;q=x", "*; q=.2", ",,,", "text/html, image/gif, *; q=.2, */*; q=.2"})
    void anAcceptThatIsNoneGetsThePageAllTheSame(String accept) {
        Response answer = given().header("Accept", accept).get("/form");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br;q=nonsense, gzip", "gzip;q=9", ";", "gzip;;q=1"})
    void anAcceptEncodingOrCharsetThatIsNoneIsPassedOver(String odd) {
        Response page = given().header("Accept-Encoding", odd)
                .header("Accept-Charset", odd)
                .get("/form");
        Response missing = given().header("Accept-Encoding", odd)
                .header("Accept-Charset", odd)
                .get("/nowhere");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(missing.statusCode()).isEqualTo(404);
    }
}
