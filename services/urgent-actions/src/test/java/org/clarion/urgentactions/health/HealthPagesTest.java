package org.clarion.urgentactions.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HealthPagesTest {

    /** This service speaks for itself. */
    private static final List<HouseService> OTHERS =
            List.of(HouseService.SUPPORTERS, HouseService.LETTERS, HouseService.ACTION_REPORTS);

    /** Each test looks at an hour of its own: what others said before is long past. */
    private static Instant hour = Instant.parse("2030-01-01T00:00:00Z");

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    VitalsTelling own;

    @Inject
    AllHeardVitals heard;

    @Inject
    DataSource database;

    private Instant now;

    @BeforeEach
    void anHourLater() throws SQLException {
        noMailWaits();
        hour = hour.plus(Duration.ofHours(30));
        now = hour;
        clock.stopAt(now);
        await().untilAsserted(() -> assertThat(own.tell()).isTrue());
    }

    @AfterEach
    void theClockGoesOn() {
        clock.run();
    }

    /** What other tests planned for years that are long past by this clock. */
    private void noMailWaits() throws SQLException {
        execute("update staff_mail set mail_state = 'NOT_NEEDED' where mail_state in ('DUE', 'CLAIMED')");
        execute("update account_mail set mail_state = 'NOT_NEEDED' where mail_state in ('DUE', 'CLAIMED')");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    @Test
    void mailToStaffThatCannotGoIsCountedAndSaid() throws SQLException {
        everybodySays(vitals -> vitals);
        execute(
                "insert into account_mail (id, kind, about, recipient, language, made_at, mail_state, mail_attempts, mail_due_at)"
                        + " values (gen_random_uuid(), 'INVITATION', gen_random_uuid(), 'ines@example.org', 'en', '"
                        + now.minusSeconds(1_200) + "', 'DUE', 3, '" + now.plusSeconds(600) + "')");
        execute("insert into staff_mail (id, kind, once, moment, made_at, mail_state, mail_attempts, mail_due_at)"
                + " values (gen_random_uuid(), 'DIGEST', gen_random_uuid(), '" + now.minusSeconds(1_800) + "', '"
                + now.minusSeconds(9_000) + "', 'DUE', 2, '" + now.plusSeconds(600) + "')");
        own.tell();

        assertThat(page(""))
                .contains("Urgent actions: 2 mails that should have gone wait, the oldest for 30 minutes.")
                .contains("<dt>Mail that should have gone</dt><dd>2</dd>");
        noMailWaits();
    }

    @Test
    void silenceIsSaidWithHowLongItLastsAndWhatToDo() {
        everybodySays(vitals -> vitals);
        clock.stopAt(now.plusSeconds(190));
        for (var part : List.of(HouseService.SUPPORTERS, HouseService.ACTION_REPORTS)) {
            says(StatedVitals.of(part, now.plusSeconds(185)));
        }
        own.tell();

        assertThat(page(""))
                .contains("<strong>Letters: nothing has been heard of it for 3 minutes.</strong>")
                .contains("See whether the service &quot;letters&quot; runs");
        assertThat(ingrid().get("/desk").asString()).contains("Letters: nothing has been heard of it for 3 minutes.");
        assertThat(page("?lang=es")).contains("Cartas: no se sabe nada desde hace 3 minutos.");
    }

    @Test
    void deadLettersOfAllFourAreOneListWithAWayToEach() {
        everybodySays(vitals -> vitals.dead(Map.of("a-topic", 2L, "another-topic", 0L)));

        assertThat(page(""))
                .contains("Supporters: 2 messages could not be understood and wait for somebody.")
                .contains("href=\"/desk/supporters/dead-letters\"", "href=\"/desk/letters/dead-letters\"")
                .contains("href=\"/desk/reports/dead-letters\"", ">a-topic</span>")
                .doesNotContain("another-topic");
    }

    @Test
    void mailTotalsAndRoomSayWhatToDo() {
        everybodySays(vitals -> vitals);
        says(StatedVitals.of(HouseService.LETTERS, now.plusSeconds(1)).mails(12L, now.minusSeconds(1_800)));
        says(StatedVitals.of(HouseService.ACTION_REPORTS, now.plusSeconds(1))
                .checked(now, 1L)
                .room(500_000_000L));

        assertThat(page(""))
                .contains("<strong>In one action the totals are not what its reports say.</strong>")
                .contains("href=\"/desk/reports/check\"", "500\u00A0MB are left on its disk")
                .contains("Letters: 12 mails that should have gone wait, the oldest for 30 minutes.");
    }

    @Test
    void whatIsHeardLateNeverTurnsBackWhatWasHeard() {
        says(StatedVitals.of(HouseService.LETTERS, now).version("2.0"));
        Teller.tell(
                Topic.SERVICE_VITALS,
                StatedVitals.of(HouseService.LETTERS, now.minusSeconds(30)).stated());
        says(StatedVitals.of(HouseService.SUPPORTERS, now));

        assertThat(heard.byPart().get(HouseService.LETTERS).version()).isEqualTo("2.0");
    }

    @Test
    void thePublishedExampleOpens() {
        var example = Contracts.example("vitals.stated.v1")
                .replaceAll("2026-11-22T12:00:00Z", now.plusSeconds(2).toString());
        var id = UUID.fromString(example.replaceAll("(?s).*\"serviceId\"\\s*:\\s*\"([^\"]+)\".*", "$1"));

        Teller.raw(
                Topic.SERVICE_VITALS,
                id.toString(),
                Teller.envelope(UUID.randomUUID(), "vitals.stated.v1", id),
                example);

        await().untilAsserted(() ->
                assertThat(heard.byPart().get(HouseService.LETTERS).mails()).isEqualTo(12L));
    }

    @Test
    void itIsForAdministratorsAlone() {
        var tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);

        assertThat(tomas.get("/desk/health").statusCode()).isEqualTo(403);
        assertThat(tomas.get("/desk").asString()).doesNotContain("/desk/health");
    }

    private void everybodySays(UnaryOperator<StatedVitals> change) {
        for (var part : OTHERS) {
            says(change.apply(StatedVitals.of(part, now)));
        }
    }

    private void says(StatedVitals vitals) {
        Teller.tell(Topic.SERVICE_VITALS, vitals.stated());
        await().untilAsserted(() -> assertThat(heard.byPart().values()).contains(vitals.stated()));
    }

    private String page(String asked) {
        var page = ingrid().get("/desk/health" + asked);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private Browser ingrid() {
        return Browser.of("ingrid", Roles.ADMINISTRATOR, sessions::start);
    }
}
