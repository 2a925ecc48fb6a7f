package org.clarion.supporters.growth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.people.Wish;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrowthPagesTest {

    @Inject
    Sessions sessions;

    @Inject
    NetworkWeeks weeks;

    @Inject
    PartFigures parts;

    @Inject
    Supporters supporters;

    @Test
    void whoeverConfirmsAndLeavesIsCountedInTheirWeeks() {
        var before = thisWeek();
        var amina = Network.address("amina");
        Network.join(amina, "en");

        assertThat(thisWeek().asked()).isGreaterThan(before.asked());
        assertThat(thisWeek().confirmed()).isGreaterThan(before.confirmed());
        assertThat(weeks.latest())
                .isSortedAccordingTo((one, other) -> one.begins().compareTo(other.begins()));
    }

    @Test
    void theTotalIsThatOfTheEndOfEachWeek() {
        var before = weeks.latest();
        someone("KI", Duration.ofDays(120), Optional.empty());
        someone("KI", Duration.ofDays(120), Optional.of(Duration.ofDays(60)));

        var after = weeks.latest();

        assertThat(total(after, 150)).isEqualTo(total(before, 150));
        assertThat(total(after, 100)).isEqualTo(total(before, 100) + 2);
        assertThat(total(after, 40)).isEqualTo(total(before, 40) + 1);
        assertThat(after.stream().mapToLong(NetworkWeek::left).sum())
                .isGreaterThan(before.stream().mapToLong(NetworkWeek::left).sum());
        assertThat(after.getFirst().asked()).isPositive();
    }

    /** At the end of the week of that day. */
    private static long total(List<NetworkWeek> weeks, int daysAgo) {
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
        return weeks.stream()
                .filter(week -> !week.begins().isAfter(day))
                .reduce((one, later) -> later)
                .map(NetworkWeek::total)
                .orElse(0L);
    }

    @Test
    void ofCountriesOfFewPeopleOnlyThatTheyAreThereIsShown() {
        for (int i = 0; i < 4; i++) {
            someone("NR", Duration.ZERO, Optional.empty());
        }
        for (int i = 0; i < 5; i++) {
            someone("TV", Duration.ZERO, Optional.empty());
        }

        assertThat(parts.byCountry(code -> code))
                .contains(new NetworkPart("NR", "NR", null, null), new NetworkPart("TV", "TV", 5L, 5L));
        var page = asNoor("?by-country.q=Nauru");
        assertThat(page.asString()).contains("Nauru", "1 to 4").doesNotContain("Tuvalu");
        assertThat(asNoor("/parts.csv").asString()).contains("country,NR,,", "country,TV,5,5");
    }

    @Test
    void thePageIsForStaffInTheirLanguageAndItsFiguresAreFiles() {
        someone("KI", Duration.ZERO, Optional.empty());
        assertThat(given().redirects()
                        .follow(false)
                        .get("/desk/supporters/growth")
                        .statusCode())
                .isEqualTo(303);
        assertThat(asNoor("?lang=es").asString()).contains("Cómo crece la red", "Por país", "Semana desde");
        var file = asNoor("/weeks.csv");
        assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.asString().lines()).first().asString().endsWith("week_begins,asked,confirmed,left,total");
    }

    private NetworkWeek thisWeek() {
        return weeks.latest().getLast();
    }

    private Response asNoor(String path) {
        return given().cookie(
                        "__Host-clarion",
                        sessions.start("Noor", Set.of(Roles.CAMPAIGNER)).getValue())
                .get("/desk/supporters/growth" + path);
    }

    /** Somebody who confirmed then, and left then or is still there. */
    private void someone(String country, Duration ago, Optional<Duration> leftAgo) {
        QuarkusTransaction.requiringNew().run(() -> {
            var then = Instant.now().minus(ago);
            var address = new Address(Network.address("someone"));
            var one = new Supporter(
                    UUID.randomUUID(),
                    supporters.pseudonym(address),
                    new Wish(address, null, country, "en", "a test"),
                    then,
                    Duration.ofDays(7));
            one.confirm(then, Duration.ofDays(1095));
            leftAgo.ifPresent(left -> one.leave(Instant.now().minus(left)));
            supporters.persist(one);
        });
    }
}
