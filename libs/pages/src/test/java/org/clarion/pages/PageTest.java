package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-PE,es;q=0.9,en;q=0.8|es",
                "de-DE,de;q=0.9|en",
                "fr,es;q=0.5|fr",
                "de,es;q=0.5|es",
                "en-US|en",
                ";;;|en",
                "*|en"
            })
    void thePageSpeaksTheBestLanguageTheReaderAsksFor(String accepted, String language) {
        String page = given().header("Accept-Language", accepted).get("/").asString();

        assertThat(page).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void whatComesWithACookieIsForOnePersonWhateverThePageSays() {
        given().get("/with-cookie").then().header("Cache-Control", "no-store");
    }

    @Test
    void oneIsSaidInTheSingular() {
        PageWords spanish = MessageBundles.get(PageWords.class, Localized.Literal.of("es"));

        assertThat(spanish.deliveredOf("one")).isEqualTo("entregada");
        assertThat(given().get("/?lang=es").asString())
                .contains("<span data-one=\"acción comunicada\" data-many=\"acciones comunicadas\""
                        + " data-other=\"acciones comunicadas\">acciones comunicadas</span>");
    }

    @Test
    void aTimeCanBeReadByTheReadersOwnClock() {
        assertThat(given().get("/?lang=es").asString())
                .contains("<time datetime=\"2026-01-10T05:00:00Z\" data-moment=\"Cifras al …\" data-figure=\"asOf\">"
                        + "Cifras al 10 de enero de 2026, 5:00 GMT</time>")
                .contains(
                        "<time datetime=\"2026-01-10T05:00:00Z\" data-moment=\"…\">10 de enero de 2026, 0:00 (hora de Lima)</time>")
                .contains("data-zone=\"Las horas de esta página son las de tu reloj (…).\" hidden")
                .doesNotContain("UTC", "hora universal");
    }

    @Test
    void aSharedLinkShowsWhatItIsAndNothingOfWhoShares() {
        String page = given().header("Accept-Language", "en")
                .get("/?from=letter&lang=es")
                .asString();

        assertThat(page)
                .contains("<meta name=\"description\" content=\"Hay personas en peligro")
                .contains("<meta property=\"og:title\" content=\"Urgent actions\">")
                .contains("<meta property=\"og:type\" content=\"website\">")
                .contains("<meta property=\"og:url\" content=\"http://localhost:8080/?lang=es\">")
                .contains("<meta property=\"og:site_name\" content=\"Clarion\">")
                .contains("<meta property=\"og:locale\" content=\"es_ES\">");
    }

    @Test
    void aLanguageChosenByHandWinsAndStays() {
        String page = given().header("Accept-Language", "en")
                .get("/?country=PE&lang=es")
                .asString();

        assertThat(page)
                .contains("<html lang=\"es\"", "Ir al contenido", "href=\"/join?lang=es\"")
                .contains("href=\"/?country=PE&amp;lang=en\"")
                .contains("Termina el 9 de enero de 2027, a medianoche en Lima");
    }

    @Test
    void aHostileQueryStaysText() {
        String page = given().urlEncodingEnabled(false)
                .get("/?x=%22%3E%3Cscript%3E&lang=%3Cscript%3E")
                .asString();

        assertThat(page).contains("<html lang=\"en\"").doesNotContain("\"><script>");
    }

    @Test
    void americansReadTheMonthFirst() {
        assertThat(given().header("Accept-Language", "en-US").get("/").asString())
                .contains("Ends January 9, 2027, midnight in Lima");
    }

    @Test
    void aPublicPageIsKeptForSecondsAndThenAskedForByItsTag() {
        var page = given().get("/");

        var again = given().header("If-None-Match", page.header("ETag")).get("/");

        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=7, stale-while-revalidate=30");
        assertThat(page.headers().getValues("Vary")).contains("Accept-Language");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form", "/desk", "/nowhere", "/gone"})
    void whatIsPersonalOrARefusalIsNeverKept(String path) {
        var page = given().get(path);

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/assets/clarion.css", "/api/nowhere"})
    void everyAnswerForbidsWhatNoPageNeeds(String path) {
        var answer = given().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/api/nowhere", "/assets/clarion.css"})
    void nobodyIsSentBackWhatTheirBrowserSent(String path) {
        var answer = given().header("Cookie", "secret=lantern").request("TRACE", path);

        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.asString()).doesNotContain("lantern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/form", "/desk", "/nowhere"})
    void nothingIsInlineAndNothingComesFromElsewhere(String path) {
        String page = given().get(path).asString();

        assertThat(page).doesNotContainPattern("<script>|<style|\\son\\w+=|\\sstyle=");
        assertThat(page).doesNotContainPattern("(src|rel=\"stylesheet\" href)=\"(https?:)?//");
    }

    @Test
    void aFailureShowsANumberAndNoSecret() {
        var page = given().get("/failing");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.asString())
                .contains("<h1>Something failed on our side</h1>")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void aMachineGetsTheErrorShapeOfOsdi() {
        var answer = given().get("/api/failing").jsonPath();

        assertThat(answer.getInt("'osdi:error'.response_code")).isEqualTo(500);
        assertThat(answer.getString("'osdi:error'.resource_status[0].error_descriptions[0].description"))
                .doesNotContain("secret");
    }

    @Test
    void whileTheDatabaseIsAwayAMachineIsToldToComeAgain() {
        var answer = given().get("/api/away");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.jsonPath().getInt("'osdi:error'.response_code")).isEqualTo(503);
    }

    @Test
    void missingAndGonePagesSaySoInTheReadersLanguage() {
        var missing = given().header("Accept-Language", "es").get("/nowhere");
        var gone = given().get("/gone");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.asString()).contains("<h1>Esta página no existe</h1>");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.asString()).contains("<h1>This link no longer works</h1>");
    }

    @Test
    void styleAndScriptAreSmallAndMayBeKeptLong() {
        for (String path : new String[] {"/assets/clarion.css", "/assets/clarion.js", "/assets/icons.svg"}) {
            var asset = given().config(RestAssured.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", "gzip")
                    .get(path);

            assertThat(asset.asByteArray().length).isLessThan(12 * 1024);
            assertThat(asset.header("Cache-Control")).contains("immutable");
        }
    }
}
