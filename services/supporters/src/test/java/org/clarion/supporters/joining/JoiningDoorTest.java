package org.clarion.supporters.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.people.Supporters;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many from one place: a class of pupils joins, a robot does not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JoiningDoorTest {

    private static final String QUESTION = "/join/question";
    private static final Pattern WORD = Pattern.compile("<li>([a-z]+)</li>");
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "last");

    @Inject
    Supporters supporters;

    @Inject
    TestClock clock;

    private final String school = Network.client();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.now());
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void thirtyPupilsBehindOneAddressJoinWithAQuestion() {
        var form = form();
        for (int pupil = 0; pupil < 30; pupil++) {
            var address = Network.address("pupil");

            var answer = join(school, form, address);
            if (pupil >= 5) {
                assertThat(answer.statusCode()).isEqualTo(429);
                answer = answer(school, answer, wordAskedFor(answer.asString()));
            }

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).startsWith("/join/check-your-mail/");
            assertThat(isKnown(address)).isTrue();
        }
    }

    @Test
    void aRobotThatDoesNotAnswerBringsNobodyInAndIsToldToWaitInTheEnd() {
        var form = form();
        for (int post = 0; post < 5; post++) {
            join(school, form, Network.address("robot"));
        }
        var address = Network.address("robot");
        var page = join(school, form, address);

        for (int tried = 0; page.asString().contains("of these words") && tried < 100; tried++) {
            assertThat(page.statusCode()).isEqualTo(429);
            page = answer(school, page, "lamp river bread");
        }

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString()).doesNotContain("of these words");
        assertThat(isKnown(address)).isFalse();
    }

    @Test
    void whoAnswersFasterThanAnybodyReadsIsAskedAnewAndNothingTypedIsLost() {
        var form = form();
        for (int post = 0; post < 5; post++) {
            join(school, form, Network.address("pupil"));
        }
        var address = Network.address("hasty");
        var first = join(school, form, address).asString();

        var second = post(school, first, Map.of("answers", sealed(first), "answer", wordAskedFor(first)));

        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.asString()).contains("answered faster than anybody reads");
        assertThat(isKnown(address)).isFalse();
        assertThat(given().redirects().follow(false).get(QUESTION).header("Location"))
                .isEqualTo("/join");
        assertThat(given().get("/join?again=" + sealed(second.asString())).asString())
                .contains("value=\"" + address + "\"", "value=\"R. M.\"");
        var answered =
                answer(school, second, " " + wordAskedFor(second.asString()).toUpperCase(Locale.ROOT) + ".");
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(isKnown(address)).isTrue();
    }

    @Test
    void whatAClientSaysOfItselfMovesNothingAndANetworkOfIPv6IsOneClient() {
        var form = form();
        var network = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":7::";
        for (int post = 0; post < 5; post++) {
            assertThat(join("6.6.6." + post + ", " + school, form, Network.address("a"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(join(network + post, form, Network.address("b")).statusCode())
                    .isEqualTo(303);
        }

        assertThat(join("9.9.9.9, " + school, form, Network.address("a")).statusCode())
                .isEqualTo(429);
        assertThat(join(network + "ffff:9", form, Network.address("b")).statusCode())
                .isEqualTo(429);
    }

    private static String form() {
        return given().get("/join").asString();
    }

    private static Response join(String client, String form, String address) {
        return Network.postFrom(
                client, form, "/join", Map.of("email", address, "name", "R. M.", "language", "en", "consent", "yes"));
    }

    /** As a person does it: after reading. */
    private Response answer(String client, Response page, String word) {
        clock.stopAt(clock.instant().plus(Duration.ofSeconds(4)));
        return post(client, page.asString(), Map.of("answers", sealed(page.asString()), "answer", word));
    }

    private static Response post(String client, String page, Map<String, String> fields) {
        return Network.postFrom(client, page, QUESTION, fields);
    }

    private static String sealed(String page) {
        return Browser.fields(page).get("answers");
    }

    private static String wordAskedFor(String page) {
        var words = WORD.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(item -> item.replaceAll("<[^>]+>", ""))
                .toList();
        assertThat(words).hasSize(5);
        for (int place = 0; place < PLACES.size(); place++) {
            if (page.contains("Type the " + PLACES.get(place) + " of these words")) {
                return words.get(place);
            }
        }
        throw new AssertionError("no question on this page:\n" + page);
    }

    private boolean isKnown(String address) {
        return supporters.howManyKnown(List.of(supporters.pseudonym(new Address(address)))) == 1;
    }
}
