package org.clarion.deadletters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Event;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.KafkaAway;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadLetterPagesTest {

    private static final String PATH = SpecimenPages.PATH;
    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    private final UUID subject = UUID.randomUUID();
    private final Event left = new SupporterLeft(subject, "a-pseudonym", NOON);

    @Inject
    SpecimenListener listener;

    @Inject
    Sessions sessions;

    @Inject
    DataSource database;

    @Test
    void aPoisonedMessageIsSeenWithItsReason() {
        var id = UUID.randomUUID();
        Teller.raw(
                Topic.SUPPORTERS,
                subject.toString(),
                Teller.envelope(id, "supporter.left.v1", subject),
                "{<b>not json</b> " + "x".repeat(2_000));

        var page = open(placeOf(id));

        assertThat(page)
                .contains("not a supporter.left.v1", "supporters", subject.toString(), "{&lt;b&gt;not json")
                .doesNotContain("x".repeat(500))
                .doesNotContain("no event that anybody can read");
    }

    @Test
    void whatIsNoEventIsSaidToBePoison() {
        Teller.raw(Topic.ACTION_TOTALS, subject.toString(), Map.of(), "no envelope of " + subject);
        awaitDeath("deadletters-test-totals-dead-letters");

        var places = Pattern.compile(PATH + "/([0-9a-f-]{36}\\.\\d+\\.\\d+)\" aria-label=\"Look at it: \"")
                .matcher(open(PATH))
                .results()
                .map(found -> open(PATH + "/" + found.group(1)))
                .toList();

        assertThat(places).anySatisfy(page -> assertThat(page)
                .contains("no envelope of " + subject, "no event that anybody can read"));
    }

    @Test
    void whatWasMendedIsHeardAgainOnce() {
        var place = placeOf(aDeath());
        listener.mend();
        var form = form(place);

        var answer = form.post(place + "/again");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(PATH + "?done=again&many=1");
        await().untilAsserted(() -> assertThat(listener.heardOf(subject)).containsExactly(left));
        assertThat(open(PATH)).doesNotContain(place);
        assertThat(form.post(place + "/again").header("Location")).isEqualTo(PATH + "?done=gone");
    }

    @Test
    void whatWasActedOnMeanwhileChangesNothingWhenHeardAgain() {
        var id = aDeath();
        var place = placeOf(id);
        listener.mend();
        Teller.again(id, Topic.SUPPORTERS, left);
        await().untilAsserted(() -> assertThat(listener.heardOf(subject)).containsExactly(left));

        form(place).post(place + "/again");

        var last = new SupporterLeft(subject, "a-pseudonym", NOON.plusSeconds(1));
        Teller.tell(Topic.SUPPORTERS, last);
        await().untilAsserted(() -> assertThat(listener.heardOf(subject)).containsExactly(left, last));
        assertThat(ToldRecords.about(subject, Topic.SUPPORTERS)).hasSize(4);
    }

    @Test
    void allAreHeardAgainAfterAPreview() {
        var place = placeOf(aDeath());
        listener.mend();
        var preview = open(PATH + "/again");
        var until = Pattern.compile("name=\"until\" value=\"(\\d+)\"").matcher(preview);
        assertThat(until.find()).isTrue();

        var answer = form(PATH + "/again").formParam("until", until.group(1)).post(PATH + "/again");

        assertThat(answer.header("Location")).startsWith(PATH + "?done=");
        await().untilAsserted(() -> assertThat(listener.heardOf(subject)).containsExactly(left));
        assertThat(open(PATH)).doesNotContain(place);
    }

    @Test
    void whatIsSetAsideIsGoneAndOnRecord() throws SQLException {
        var place = placeOf(aDeath());
        listener.mend();
        assertThat(form(place).formParam("reason", " ").post(place + "/dismiss").statusCode())
                .isEqualTo(422);

        var answer = form(place).formParam("reason", "a rehearsal").post(place + "/dismiss");

        assertThat(answer.header("Location")).isEqualTo(PATH + "?done=dismissed");
        assertThat(open(PATH)).doesNotContain(place);
        assertThat(listener.heardOf(subject)).isEmpty();
        assertThat(record(place.substring(PATH.length() + 1))).isEqualTo("Tomás dead-letter.dismissed a rehearsal");
    }

    @Test
    void whatSomethingNewerMadeOldIsNotToldAgain() {
        var old = totals(1);
        listener.breakOn(old);
        var id = Teller.tell(Topic.ACTION_TOTALS, old);
        var place = placeOf(id);
        listener.mend();
        Teller.tell(Topic.ACTION_TOTALS, totals(2));
        await().untilAsserted(() -> assertThat(listener.heardOf(subject)).containsExactly(totals(2)));

        var answer = form(place).post(place + "/again");

        assertThat(answer.header("Location")).isEqualTo(PATH + "?done=overtaken&many=1");
        assertThat(ToldRecords.about(subject, Topic.ACTION_TOTALS)).hasSize(2);
        assertThat(open(PATH)).doesNotContain(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/again", "/00000000-0000-0000-0000-000000000000.0.0"})
    void strangersAndCampaignersAreRefused(String page) {
        assertThat(given().redirects().follow(false).get(PATH + page).statusCode())
                .isEqualTo(303);
        assertThat(as(Roles.CAMPAIGNER).get(PATH + page).statusCode()).isEqualTo(403);
        assertThat(as(Roles.CAMPAIGNER).post(PATH + "/again").statusCode()).isEqualTo(403);
    }

    @Test
    void whatWaitsNoMoreOrNeverWasHasAnAnswer() {
        assertThat(as(Roles.COORDINATOR)
                        .get(PATH + "/" + UUID.randomUUID() + ".0.0")
                        .header("Location"))
                .isEqualTo(PATH + "?done=gone");
        assertThat(as(Roles.COORDINATOR).get(PATH + "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void whileKafkaIsAwayThePageSaysSo() {
        QuarkusMock.installMockForType(new WithoutKafka(), Reviewing.class);

        var answer = as(Roles.COORDINATOR).header("Accept-Language", "es").get(PATH);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("Kafka no responde");
    }

    private static final class WithoutKafka extends Reviewing {
        WithoutKafka() {
            super(null, null, null, null, null);
        }

        @Override
        Pile pile() {
            throw new KafkaAway(new IllegalStateException("for a test"));
        }
    }

    private UUID aDeath() {
        listener.breakOn(left);
        return Teller.tell(Topic.SUPPORTERS, left);
    }

    /** The path of the letter with this id, once it lies among the dead. */
    private String placeOf(UUID id) {
        var link = Pattern.compile("href=\"(" + PATH + "/[^\"]+)\" aria-label=\"Look at it: " + id + "\"");
        return await().until(
                        () -> link.matcher(open(PATH))
                                .results()
                                .map(found -> found.group(1))
                                .findFirst()
                                .orElse(""),
                        path -> !path.isEmpty());
    }

    private void awaitDeath(String topic) {
        await().untilAsserted(() -> assertThat(ToldRecords.on(topic))
                .anyMatch(message -> message.key().equals(subject.toString())));
    }

    private TotalsChanged totals(long version) {
        return new TotalsChanged(subject, version, new Figures(version, 0, 0), Map.of(), NOON);
    }

    private RequestSpecification as(String role) {
        var session = sessions.start("Tomás", Set.of(role));
        return given().redirects().follow(false).cookie(session.getName(), session.getValue());
    }

    private String open(String path) {
        return as(Roles.COORDINATOR).get(path).then().statusCode(200).extract().asString();
    }

    private RequestSpecification form(String path) {
        return as(Roles.COORDINATOR).formParam("form", Browser.token(open(path)));
    }

    private String record(String place) throws SQLException {
        var sql = """
                select who || ' ' || act || ' ' || reason from staff_act
                join handled_dead_letter on subject = topic_id || '.' || part || '.' || handled_dead_letter.place
                where subject = ?""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, place);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "nothing";
            }
        }
    }
}
