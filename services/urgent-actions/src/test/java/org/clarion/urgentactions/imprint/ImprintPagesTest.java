package org.clarion.urgentactions.imprint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.contracts.Topic;
import org.clarion.contracts.VitalsEvent;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.urgentactions.parts.HouseService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImprintPagesTest {

    @Test
    void whatAServiceStatesStandsOnThePageOfPrivacyInTheReadersWords() {
        says(HouseService.LETTERS, KeptPeriod.of(KeptThing.LETTER, Duration.ofDays(41)));

        await().untilAsserted(() -> assertThat(page("/privacy?lang=en")).contains("<strong>at most 41 days</strong>"));
        assertThat(page("/privacy?lang=es")).contains("<strong>como mucho 41 días</strong>");

        says(HouseService.LETTERS, KeptPeriod.of(KeptThing.LETTER, Duration.ofDays(43)));

        await().untilAsserted(() ->
                assertThat(page("/privacy?lang=en")).contains("at most 43 days").doesNotContain("at most 41 days"));
    }

    @Test
    void whatOnlyALaterServiceKnowsIsPassedOverAndWhoHasSaidNothingIsShownSo() {
        var stated = Map.of(
                HouseService.SUPPORTERS,
                List.of(
                        KeptPeriod.of(KeptThing.SIGN_UP, Duration.ofHours(36)),
                        KeptPeriod.of(KeptThing.SUPPORTER, Duration.ofDays(730)),
                        KeptPeriod.withoutAnEnd(KeptThing.STAFF_RECORD),
                        new KeptPeriod("DREAM", "P1D")));

        var parts = KeptList.of(stated, Locale.of("es"));

        assertThat(parts)
                .extracting(KeptList.Part::service)
                .containsExactly(
                        HouseService.SUPPORTERS,
                        HouseService.LETTERS,
                        HouseService.ACTION_REPORTS,
                        HouseService.URGENT_ACTIONS);
        assertThat(parts.getFirst().kept())
                .extracting(KeptList.Kept::thing, KeptList.Kept::atMost)
                .containsExactly(
                        tuple(KeptThing.SIGN_UP, "como mucho 36 horas"),
                        tuple(KeptThing.SUPPORTER, "como mucho 2 años"),
                        tuple(KeptThing.STAFF_RECORD, ""));
        assertThat(parts.get(1).kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/about", "/contact", "/desk/login"})
    void theFootOfEveryPageLeadsToAllThree(String path) {
        assertThat(page(path + "?lang=es"))
                .contains("href=\"/privacy?lang=es\"", "href=\"/about?lang=es\"", "href=\"/contact?lang=es\"");
    }

    @Test
    void anOrganisationThatHasWrittenNothingHasWordsOfTheHouse() {
        assertThat(page("/about?lang=en")).contains("<h1>About Clarion</h1>", "We never add what people said");
        assertThat(page("/about?lang=es"))
                .contains("<h1>Quiénes somos: Clarion</h1>", "Nunca sumamos en una sola cifra");
        assertThat(page("/contact?lang=en")).contains("<h1>Contact</h1>", "href=\"/privacy?lang=en\"");
    }

    @Test
    void itsOwnWordsStandInTheReadersLanguageOrElseInTheFirst() {
        assertThat(page("/contact?lang=en"))
                .contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\"><h2>Office hours</h2>")
                .doesNotContain("has not said here yet");
        assertThat(page("/contact?lang=es"))
                .contains("<div class=\"prose\" lang=\"es\" dir=\"ltr\"><h2>Horario de oficina</h2>");
        assertThat(page("/privacy?lang=es"))
                .contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\"><p>Our data protection officer is Inés.</p>");
    }

    private static String page(String path) {
        var answer = given().redirects().follow(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static void says(HouseService service, KeptPeriod... keeps) {
        Teller.tell(
                Topic.SERVICE_VITALS,
                new VitalsStated(
                        VitalsEvent.idOf(service.service()),
                        service.service(),
                        Instant.now(),
                        "1.0",
                        Instant.now(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(keeps)));
    }
}
