package org.clarion.urgentactions.deadlines.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clarion.access.StaffActs;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.turns.PortionWorker;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Extending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CloseWhenDueTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-09");
    private static final Instant END = Instant.parse("2027-03-10T05:00:00Z");

    @Inject
    CloseWhenDue closing;

    @Inject
    WatchedDeadlines deadlines;

    @Inject
    Actions actions;

    @Inject
    StaffActs acts;

    @Inject
    PortionWorker worker;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Extending extending;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void itClosesAtItsMinuteAndOnce() {
        var id = launched(Drafts.ofTheLibrarian(LAST_DAY));

        clock.stopAt(END.minusMillis(1));
        closing.look();
        assertThat(timesClosed(id)).isZero();

        clock.stopAt(END);
        closing.look();
        closing.look();
        assertThat(timesClosed(id)).isOne();
        assertThat(deadlines(id))
                .singleElement()
                .extracting(WatchedDeadline::closedAt)
                .isEqualTo(END);
    }

    /** Nobody has to look first: what people see goes by the clock alone. */
    @Test
    void thePublicPageSaysSoAtThatMomentWhetherAnybodyLookedOrNot() {
        var id = launched(Drafts.ofTheLibrarian(LAST_DAY));
        var letter = "href=\"/letters/" + id;
        var visitor = Browser.ofAVisitor();

        clock.stopAt(END.minusMillis(1));
        assertThat(visitor.get("/actions/" + id).asString()).contains(letter);

        clock.stopAt(END);
        assertThat(visitor.get("/actions/" + id).asString()).doesNotContain(letter);
        assertThat(visitor.get("/actions.atom").asString()).doesNotContain(id.toString());
        assertThat(timesClosed(id)).isZero();
    }

    @Test
    void afterANightSwitchedOffItClosesAsSoonAsSomethingRuns() {
        var id = launched(Drafts.ofTheLibrarian(LAST_DAY));

        clock.stopAt(END.plus(Duration.ofHours(9)));
        closing.look();

        assertThat(timesClosed(id)).isOne();
        assertThat(deadlines(id))
                .singleElement()
                .extracting(WatchedDeadline::closedAt)
                .isEqualTo(END.plus(Duration.ofHours(9)));
    }

    @Test
    void aClockThatGoesBackClosesNothingTwice() {
        var id = launched(Drafts.ofTheLibrarian(LAST_DAY));
        clock.stopAt(END.plusSeconds(1));
        closing.look();

        clock.stopAt(END.minusSeconds(30));
        closing.look();
        clock.stopAt(END.plusSeconds(2));
        closing.look();

        assertThat(timesClosed(id)).isOne();
    }

    /** Eight that look at once, four of them with everything of their own but the database: as instances have. */
    @Test
    void ofManyInstancesOneCloses() throws InterruptedException {
        var ids = IntStream.range(0, 10)
                .mapToObj(any -> launched(Drafts.ofTheLibrarian(LAST_DAY)))
                .toList();
        clock.stopAt(END);

        atOnce(8, number -> number % 2 == 0 ? closing : new CloseWhenDue(deadlines, actions, acts, worker, clock));

        assertThat(ids).allSatisfy(id -> assertThat(timesClosed(id)).isOne());
    }

    @Test
    void aDeadlineThatWasMovedPassesWithoutAWord() {
        var id = launched(Drafts.ofTheLibrarian(LAST_DAY));
        clock.stopAt(END.minusSeconds(60));
        extending.extend(id, version(id), LAST_DAY.plusDays(7), TellingChoice.NOBODY, "tomas");

        clock.stopAt(END.plusSeconds(60));
        closing.look();
        assertThat(timesClosed(id)).isZero();

        clock.stopAt(END.plus(Duration.ofDays(7)));
        closing.look();
        assertThat(timesClosed(id)).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "America/Asuncion, 2027-09-30, 2027-10-01T03:00:00Z",
        "America/Santiago, 2027-09-04, 2027-09-05T04:00:00Z",
        "Asia/Beirut, 2027-03-27, 2027-03-27T22:00:00Z",
        "Atlantic/Azores, 2027-03-27, 2027-03-28T01:00:00Z",
        "America/Santiago, 2027-04-03, 2027-04-04T04:00:00Z"
    })
    void whereADayHasNoMidnightOrTwoItClosesWhereTheNextBegins(String zone, LocalDate lastDay, Instant end) {
        var id = launched(Drafts.in(zone, Drafts.ofTheLibrarian(lastDay)));

        clock.stopAt(end.minusMillis(1));
        closing.look();
        assertThat(timesClosed(id)).isZero();

        clock.stopAt(end);
        closing.look();
        assertThat(timesClosed(id)).isOne();
    }

    private UUID launched(Draft draft) {
        var id = UUID.randomUUID();
        clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
        var zone = draft.zone();
        drafting.begin(id, Drafts.in(zone == null ? "UTC" : zone, Drafts.alone(draft)), null, "noor");
        launching.launch(id, version(id), "noor");
        return id;
    }

    private void atOnce(int many, IntFunction<CloseWhenDue> instances) throws InterruptedException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (var number = 0; number < many; number++) {
                var instance = instances.apply(number);
                threads.submit(() -> {
                    begin.await();
                    var context = Arc.container().requestContext();
                    context.activate();
                    try {
                        instance.look();
                    } finally {
                        context.terminate();
                    }
                    return true;
                });
            }
            begin.countDown();
        }
    }

    private long timesClosed(UUID id) {
        return ((Number) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select count(*) from staff_act where act = 'closed an action' and subject = ?1")
                        .setParameter(1, id.toString())
                        .getSingleResult()))
                .longValue();
    }

    private List<WatchedDeadline> deadlines(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deadlines.list("actionId = ?1 and closedAt is not null", id));
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }
}
