package org.clarion.urgentactions.totals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.live.LiveJson;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TotalsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    TotalsKnown totals;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    @Inject
    Sessions sessions;

    @Inject
    Actions actions;

    @Inject
    LiveJson json;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @TestHTTPResource
    URI service;

    @Test
    void whatWasCountedIsHeardOnceAndNeverTurnedBack() {
        var action = UUID.randomUUID();
        var id = Teller.tell(Topic.ACTION_TOTALS, counted(action, 2, 12));
        await().untilAsserted(
                        () -> assertThat(totals.of(action).total().reported()).isEqualTo(12));

        Teller.again(id, Topic.ACTION_TOTALS, counted(action, 3, 99));
        Teller.tell(Topic.ACTION_TOTALS, counted(action, 1, 5));
        Teller.tell(Topic.ACTION_TOTALS, counted(action, 4, 13));

        await().untilAsserted(() -> assertThat(totals.of(action).version()).isEqualTo(4));
        assertThat(totals.of(action).total()).isEqualTo(new Figures(13, 1, 0));
        assertThat(totals.of(action).of(Channel.POST)).isEqualTo(new Figures(13, 1, 0));
        assertThat(totals.of(action).of(Channel.FAX)).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void whatIsToldAgainInTheSameVersionMendsACopyThatIsWrongAndSaysSo() throws Exception {
        var action = UUID.randomUUID();
        var shown = new CopyOnWriteArrayList<String>();
        Teller.tell(Topic.ACTION_TOTALS, counted(action, 7, 12));
        await().untilAsserted(
                        () -> assertThat(totals.of(action).total().reported()).isEqualTo(12));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update action_totals set reported = reported + 1 where action_id = ?")) {
            update.setObject(1, action);
            update.executeUpdate();
        }
        var stream = watch(action, shown);
        await().untilAsserted(() -> assertThat(shown).last().asString().contains("\"reported\":13"));
        var before = mended();

        Teller.tell(Topic.ACTION_TOTALS, counted(action, 7, 12));
        Teller.tell(Topic.ACTION_TOTALS, counted(action, 7, 12));

        await().untilAsserted(
                        () -> assertThat(totals.of(action).total().reported()).isEqualTo(12));
        await().untilAsserted(() -> assertThat(shown).last().asString().contains("\"reported\":12"));
        assertThat(mended()).isEqualTo(before + 1);
        stream.cancel(true);
    }

    private double mended() {
        return meters.counter("totals.copy.mended").count();
    }

    @Test
    void unreadableGoesToTheDeadLettersUnknownIsPassedOverAndTheNextIsHeard() {
        var action = UUID.randomUUID();
        var key = action.toString();

        Teller.raw(
                Topic.ACTION_TOTALS,
                key,
                Teller.envelope(UUID.randomUUID(), "totals.changed.v1", action),
                "{ not json");
        Teller.raw(Topic.ACTION_TOTALS, key, Teller.envelope(UUID.randomUUID(), "totals.dreamt.v1", action), "{}");
        Teller.tell(Topic.ACTION_TOTALS, counted(action, 1, 7));

        await().untilAsserted(
                        () -> assertThat(totals.of(action).total().reported()).isEqualTo(7));
        await().untilAsserted(() -> assertThat(ToldRecords.on("urgent-actions-action-totals-dead-letters"))
                .extracting(ToldRecords.Message::key)
                .contains(key));
    }

    @Test
    void anOpenPageIsShownTheTotalsOfNowAndEveryChange() {
        var action = UUID.randomUUID();
        var shown = new CopyOnWriteArrayList<String>();
        var stream = watch(action, shown);
        await().untilAsserted(() -> assertThat(shown).hasSize(1));

        Teller.tell(Topic.ACTION_TOTALS, counted(action, 1, 21));

        await().pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(shown).hasSize(2));
        assertThat(shown.getLast())
                .contains("\"reported\":21")
                .contains("\"POST\":{\"reported\":21")
                .contains("\"FAX\":{\"reported\":0");
        stream.cancel(true);
    }

    @Test
    void aTwinThatHeardNothingShowsItAllTheSame() {
        var action = UUID.randomUUID();
        var shown = new CopyOnWriteArrayList<String>();
        var stream = watch(action, shown);
        await().untilAsserted(() -> assertThat(shown).hasSize(1));

        totals.remember(List.of(counted(action, 1, 34))); // as the other instance would, without waking this one

        await().atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> assertThat(shown).hasSize(2));
        stream.cancel(true);
    }

    @Test
    void everybodyMayAskForTheTotalsAndOnlyStaffMayWatch() {
        var action = live();
        totals.remember(List.of(counted(action, 1, 55)));

        var answer = given().get("/actions/" + action + "/totals.json");

        assertThat(answer.jsonPath().getInt("reported")).isEqualTo(55);
        assertThat(answer.header("Cache-Control")).contains("max-age=2");
        assertThat(given().header("If-None-Match", answer.header("ETag"))
                        .get("/actions/" + action + "/totals.json")
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/desk/actions/" + action + "/totals")
                        .statusCode())
                .isEqualTo(303);
        assertThat(given().get("/actions/" + UUID.randomUUID() + "/totals.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverAsksWithinASecondIsAnsweredFromOneLookAndNobodyWithAnOlderOne() {
        var action = live();
        totals.remember(List.of(counted(action, 1, 55)));
        var now = new AtomicLong();
        var count = new PublicCount(actions, totals, json, now::get);
        assertThat(count.of(action)).hasValueSatisfying(text -> assertThat(text).contains("\"reported\":55"));
        totals.remember(List.of(counted(action, 2, 56)));

        now.set(Duration.ofMillis(999).toNanos());
        assertThat(count.of(action)).hasValueSatisfying(text -> assertThat(text).contains("\"reported\":55"));
        now.set(Duration.ofSeconds(1).toNanos());
        assertThat(count.of(action)).hasValueSatisfying(text -> assertThat(text).contains("\"reported\":56"));
        assertThat(count.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aPageWithoutAStreamAsksForTheSame() {
        var action = live();
        totals.remember(List.of(counted(action, 1, 89)));
        var desk = given().cookie(
                        "__Host-clarion",
                        sessions.start("noor", Set.of(Roles.CAMPAIGNER)).getValue());

        var answer = desk.accept("application/json").get("/desk/actions/" + action + "/totals");

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getInt("byChannel.POST.reported")).isEqualTo(89);
    }

    @Test
    void nobodyKeepsTheStream() throws Exception {
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER)).getValue();
        var request = HttpRequest.newBuilder(service.resolve("/desk/actions/" + UUID.randomUUID() + "/totals"))
                .header("Cookie", "__Host-clarion=" + cookie)
                .header("Accept", "text/event-stream")
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        answer.body().close();
    }

    private UUID live() {
        var id = UUID.randomUUID();
        drafting.begin(
                id,
                Drafts.alone(Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC).plusDays(9))),
                null,
                "noor");
        launching.launch(id, 0, "noor");
        return id;
    }

    private CompletableFuture<?> watch(UUID action, List<String> shown) {
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER)).getValue();
        var request = HttpRequest.newBuilder(service.resolve("/desk/actions/" + action + "/totals"))
                .header("Cookie", "__Host-clarion=" + cookie)
                .header("Accept", "text/event-stream")
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(shown)));
    }

    private static TotalsChanged counted(UUID action, long version, long reported) {
        var figures = new Figures(reported, 1, 0);
        return new TotalsChanged(action, version, figures, Map.of(Channel.POST, figures), NOON);
    }

    /** Keeps what the stream says. */
    private record Lines(List<String> shown) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                shown.add(line);
            }
        }

        @Override
        public void onError(Throwable closed) {}

        @Override
        public void onComplete() {}
    }
}
