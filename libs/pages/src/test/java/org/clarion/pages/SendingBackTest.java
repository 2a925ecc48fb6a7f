package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.testkit.Browser;
import org.junit.jupiter.api.Test;

/** What somebody sent by a page of ours is never thrown away. */
@QuarkusTest
class SendingBackTest {

    private static final String LETTER = "Dear Minister,\n\nI am \"writing\" about <Rosa> & others.\n";

    @Test
    void aFormThatWasOpenForEightDaysComesBackWholeAndIsSentByOnePress() {
        var key = UUID.randomUUID();
        var old = FormTokensTest.written(key, Instant.now().minus(Duration.ofDays(8)), "visitor");

        var back = written(old).post("/form?lang=en");
        var again = written(token(back)).post(action(back));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.header("Cache-Control")).isEqualTo("no-store");
        assertThat(back.asString())
                .contains("<h1>Please send it once more</h1>", "action=\"/form?lang=en\"", "Send it now")
                .contains("<p>Amina K</p><input type=\"hidden\" name=\"name\" value=\"Amina K\">")
                .contains("<input type=\"hidden\" name=\"country\" value=\"KE\">")
                .contains(
                        "readonly aria-label=\"What you sent\">\nDear Minister,\n\nI am &quot;writing&quot; about &lt;Rosa&gt;");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo("/done/" + key + "/false");
    }

    @Test
    void afterOurKeyChangedTheSameFormHasOneNewKeyHoweverOftenItIsSent() {
        var foreign = FormTokensTest.byAnotherKey("visitor");

        var once = written(token(written(foreign).post("/form"))).post("/form");
        var twice = written(token(written(foreign).post("/form"))).post("/form");

        assertThat(once.header("Location")).startsWith("/done/").isEqualTo(twice.header("Location"));
        assertThat(once.header("Location")).doesNotContain(foreign.substring(0, 36));
    }

    @Test
    void whatABrowserFilledIntoTheTrapIsTakenOutAndTheRestComesBack() {
        int before = SpecimenPages.DONE.get();
        var ours = FormTokensTest.written("visitor");

        var back = written(ours).formParam("remainder", "+49 30 1234").post("/form");

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.asString())
                .contains("A hidden field that only machines fill in", "<p>Amina K</p>", "I am &quot;writing&quot;")
                .contains("name=\"remainder\" value=\"\"")
                .doesNotContain("+49 30 1234");
        assertThat(token(back)).isEqualTo(ours);
        assertThat(SpecimenPages.DONE).hasValue(before);
    }

    @Test
    void whatNoKeyboardTypesIsDroppedAsIfItHadNotBeenPasted() {
        var answer = filled(FormTokensTest.written("visitor"))
                .formParam("name", "Ami\0na", "other\u0007")
                .formParam("letter", "<\0a\tb\nc")
                .post("/form");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SpecimenPages.LAST).hasValue("Amina|<a\tb\r\nc".replace("\r\n", "\n"));
    }

    @Test
    void aFieldThatCameTwiceGoesBackTwice() {
        var back =
                filled("").formParam("target", "To one", "To another", "To one").post("/form");

        assertThat(back.asString().split("name=\"target\" value=\"To one\"", -1))
                .hasSize(3);
        assertThat(back.asString()).contains("name=\"target\" value=\"To another\"");
    }

    @Test
    void aFileIsAskedForAgainAndThePasswordIsNotShown() {
        var back = given().multiPart("form", "x")
                .multiPart("note", "My note")
                .multiPart("password", "secret of mine")
                .multiPart("photo", "square.jpg", new byte[] {1, 2, 3})
                .post("/photo");

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.asString())
                .contains("enctype=\"multipart/form-data\"", "<p>My note</p>", "Choose the file again")
                .containsPattern("<input type=\"file\" id=\"again-\\d\" name=\"photo\">")
                .doesNotContain("secret of mine");
    }

    @Test
    void aFormThatWasMadeForSomebodyElseIsSentByTheSecondPress() {
        var staffs = FormTokensTest.written("staff:Noor");

        var back = written(staffs).post("/form");

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(written(token(back)).post("/form").statusCode()).isEqualTo(303);
    }

    @Test
    @TestSecurity(user = "Noor", roles = "campaigner")
    void aFormOfBeforeTheLogInKeepsItsKeyAndIsSentByOnePress() {
        var key = UUID.randomUUID();
        var before = FormTokensTest.written(key, Instant.now(), "visitor");

        var back = written(before).post("/form");
        var again = written(token(back)).post("/form");

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(again.header("Location")).contains(key.toString());
    }

    @Test
    @TestSecurity(user = "Noor", roles = "campaigner")
    void whoPressesLogInOnAnOlderPageIsAtTheDesk() {
        var answer = filled(FormTokensTest.written("visitor"))
                .formParam("name", "Noor")
                .post("/desk/login");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk");
    }

    @Test
    void whatWeFailedToDoComesBackToo() {
        var ours = FormTokensTest.written("visitor");

        var back = written(ours).post("/failing");

        assertThat(back.statusCode()).isEqualTo(500);
        assertThat(back.asString()).contains("Something failed on our side", "<p>Amina K</p>");
        assertThat(token(back)).isEqualTo(ours);
    }

    @Test
    void anAddressThatLooksLikeAnotherHouseStaysOurs() {
        var back = written("").urlEncodingEnabled(false).post("//evil.example/form");

        assertThat(back.asString()).doesNotContain("action=\"//");
    }

    @Test
    void aRefusalLeadsBackToThePageItCameFromIfThatIsOurs() {
        assertThat(refusedFrom("http://localhost:8080/letters/1?lang=en"))
                .contains("href=\"/letters/1?lang=en\" data-back");
        assertThat(refusedFrom("https://evil.example/letters/1")).doesNotContain("data-back");
        assertThat(refusedFrom("http://localhost:8080//evil.example")).doesNotContain("evil");
    }

    private static String refusedFrom(String page) {
        return given().header("Referer", page)
                .contentType("application/x-www-form-urlencoded")
                .body("name=%zz")
                .post("/form")
                .asString();
    }

    private static RequestSpecification written(String token) {
        return filled(token)
                .formParam("name", "Amina K")
                .formParam("letter", LETTER)
                .formParam("country", "KE");
    }

    private static RequestSpecification filled(String token) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", token);
    }

    private static String token(Response page) {
        return Browser.token(page.asString());
    }

    private static String action(Response page) {
        return found("action=\"(/form[^\"]*)\"", page);
    }

    private static String found(String pattern, Response page) {
        var found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1);
    }
}
