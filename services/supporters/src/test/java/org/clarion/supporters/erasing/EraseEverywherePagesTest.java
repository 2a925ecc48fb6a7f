package org.clarion.supporters.erasing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.ErasureEvent.ErasureDone;
import org.clarion.contracts.Topic;
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.supporters.asking.AnswerLinks;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EraseEverywherePagesTest {

    private static final List<String> OTHERS = List.of("letters", "action-reports", "urgent-actions");
    private static final String LAST = "We have erased everything of you";

    private final String amina = Network.address("amina");

    @Inject
    AnswerLinks links;

    @Inject
    Erasures erasures;

    @Inject
    ErasureRounds rounds;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Inject
    Sessions sessions;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void thePageSaysWhatGoesAndWhatStaysAndDoesNothing() throws SQLException {
        Network.join(amina, "en");

        var page = Browser.seen(given().get(page()));

        assertThat(page)
                .contains(
                        amina,
                        "What is erased",
                        "Letters that still wait are not sent",
                        "What stays",
                        "30 days at most");
        assertThat(rows("select count(*) from supporter where pseudonym = ?", pseudonyms.of(amina)))
                .isOne();
    }

    @Test
    void twoPressesAreOneRequestThatCarriesNothingOfThePerson() {
        Network.join(amina, "en");

        var page = page();
        var token = Browser.token(given().get(page).asString());
        for (int press = 0; press < 2; press++) {
            assertThat(Browser.ofAVisitor().post(page, Map.of("form", token)).statusCode())
                    .isEqualTo(303);
        }
        var under = underWay();
        assertThat(Browser.seen(given().get(page))).contains("Everything is being erased");
        assertThat(allUnderWay()).hasSize(1);

        await().untilAsserted(() -> assertThat(ToldRecords.about(under.id(), Topic.ERASURES))
                .extracting(ToldRecords.Message::type)
                .contains("erasure.asked.v1", "erasure.done.v1"));
        ToldRecords.about(under.id(), Topic.ERASURES).forEach(told -> {
            Contracts.assertKept(told.type(), told.payload());
            assertThat(told.payload()).doesNotContain(amina, pseudonyms.of(amina));
        });
    }

    @Test
    void whenAllHaveConfirmedTwiceTheLastMailGoesAndNothingIsLeft() throws SQLException {
        Network.join(amina, "en");
        var erasure = pressed();

        answered(erasure.id());
        answered(second(erasure));

        assertThat(Network.mails(amina, 2)).anyMatch(mail -> mail.getSubject().equals(LAST));
        await().untilAsserted(() -> assertThat(rows(
                        "select count(*) from erasure where id = ? and closed_at is not null and names is null and address is null and asker is null",
                        erasure.id()))
                .isOne());
        await().untilAsserted(() -> assertThat(rows("select count(*) from person_mail where kind = ?", "FORGOTTEN"))
                .isZero());
        assertThat(rows("select count(*) from supporter where pseudonym = ?", pseudonyms.of(amina)))
                .isZero();
    }

    @Test
    void anAnswerHeardAgainOrOfTheFirstRoundAloneEndsNothing() throws SQLException {
        Network.join(amina, "en");
        var erasure = pressed();
        var id = UUID.randomUUID();
        var done = new ErasureDone(erasure.id(), "letters", Map.of("manuscript", 2L), Instant.now());

        Teller.again(id, Topic.ERASURES, done);
        Teller.again(id, Topic.ERASURES, done);
        Teller.tell(Topic.ERASURES, done);

        await().untilAsserted(() -> assertThat(rows(
                        "select count(*) from erasure_answer where erasure_id = ? and service = 'letters'",
                        erasure.id()))
                .isOne());
        assertThat(rows("select count(*) from erasure where id = ? and closed_at is null", erasure.id()))
                .isOne();
    }

    @Test
    void aServiceThatWasAwayIsAskedAgain() {
        Network.join(amina, "en");
        var erasure = pressed();
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(erasure.id(), Topic.ERASURES)).hasSizeGreaterThanOrEqualTo(2));
        var before = asked(erasure.id());
        clock.stopAt(Clock.systemUTC().instant().plus(Duration.ofHours(7)));

        rounds.goOn();

        await().untilAsserted(() -> assertThat(asked(erasure.id())).isGreaterThan(before));
    }

    @Test
    void staffSeeTheClockAndTheProofAndNobodysName() {
        Network.join(amina, "en");
        var erasure = pressed();
        Teller.tell(Topic.ERASURES, new ErasureDone(erasure.id(), "letters", Map.of("manuscript", 2L), Instant.now()));
        var ingrid = Browser.of("Ingrid", Roles.COORDINATOR, sessions::start);

        await().untilAsserted(() -> assertThat(Browser.seen(ingrid.get(
                        "/desk/supporters/erasures?q=" + erasure.id().toString().substring(0, 8))))
                .contains("29 days left", "letters: first", "manuscript 2", "action-reports: not yet")
                .doesNotContain(amina));
        assertThat(Browser.ofAVisitor().get("/desk/supporters/erasures").statusCode())
                .isNotEqualTo(200);
    }

    private String page() {
        return "/me/data/" + links.token(new Address(amina)) + "/erase";
    }

    private Erasure pressed() {
        var page = page();
        Network.post(page, page, Map.of());
        return underWay();
    }

    private Erasure underWay() {
        return allUnderWay().getFirst();
    }

    private List<Erasure> allUnderWay() {
        var to = new Address(amina);
        return QuarkusTransaction.requiringNew().call(() -> erasures.list("closedAt is null").stream()
                .filter(one -> one.address().filter(to::equals).isPresent())
                .toList());
    }

    private void answered(UUID under) {
        OTHERS.forEach(
                service -> Teller.tell(Topic.ERASURES, new ErasureDone(under, service, Map.of(), Instant.now())));
    }

    /** Once all have answered the first time. */
    private UUID second(Erasure erasure) {
        await().untilAsserted(() -> assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> erasures.findById(erasure.id()).isInItsSecondRound()))
                .isTrue());
        return erasure.secondId();
    }

    private static long asked(UUID erasure) {
        return ToldRecords.about(erasure, Topic.ERASURES).stream()
                .filter(told -> told.type().equals("erasure.asked.v1"))
                .count();
    }

    private long rows(String sql, Object what) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, what);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
