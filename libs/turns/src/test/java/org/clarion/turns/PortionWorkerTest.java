package org.clarion.turns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PortionWorkerTest {

    private final PortionWorker worker;
    private final Pails pails;
    private final Rests rests;
    private final TestClock clock;

    PortionWorkerTest(PortionWorker worker, Pails pails, Rests rests, TestClock clock) {
        this.worker = worker;
        this.pails = pails;
        this.rests = rests;
        this.clock = clock;
    }

    @BeforeEach
    void empty() {
        pails.empty();
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void goesOnUntilNothingIsLeft() {
        var small = pails.add(2);
        var large = pails.add(5);

        worker.workThrough(pails);

        assertThat(pails.cups(small)).isEqualTo(2);
        assertThat(pails.cups(large)).isEqualTo(5);
    }

    @Test
    void aJobThatAlwaysFailsDoesNotHoldUpThoseBehindIt() {
        var leaking = pails.add(3);
        var whole = pails.add(3);
        pails.afterEachCup(failingAt(leaking));

        worker.workThrough(pails);

        assertThat(pails.cups(whole)).isEqualTo(3);
        assertThat(pails.cups(leaking)).isZero();
    }

    @Test
    void itRestsTwiceAsLongEachTimeAndGoesOnOnceItCan() {
        var leaking = pails.add(3);
        pails.afterEachCup(failingAt(leaking));
        worker.workThrough(pails);
        clock.stopAt(clock.instant().plusSeconds(5));
        worker.workThrough(pails);

        assertThat(rests.of("pails", leaking))
                .contains(new Rest(2, clock.instant().plusSeconds(10), "IllegalStateException"));

        pails.afterEachCup(pail -> {});
        clock.stopAt(clock.instant().plus(Duration.ofSeconds(10)).minusMillis(1));
        worker.workThrough(pails);
        assertThat(pails.cups(leaking)).isZero();
        clock.stopAt(clock.instant().plusMillis(1));
        worker.workThrough(pails);

        assertThat(pails.cups(leaking)).isEqualTo(3);
        assertThat(rests.of("pails", leaking)).isEmpty();
    }

    @Test
    void killedInTheMiddleOfAPortionItGoesOnWhereTheLastOneStood() {
        var pail = pails.add(3);
        worker.next(pails);
        QuarkusTransaction.begin();
        pails.claim(List.of()).ifPresent(pails::portion);
        QuarkusTransaction.rollback(); // as the database does when whoever held the connection is gone
        assertThat(pails.cups(pail)).isEqualTo(1);

        worker.workThrough(pails);

        assertThat(pails.cups(pail)).isEqualTo(3);
    }

    @Test
    void twoInstancesNeverWorkOnTheSameJob() throws InterruptedException {
        IntStream.range(0, 2).forEach(i -> pails.add(1));
        var both = new CyclicBarrier(2);
        // Each waits inside its portion until the other is inside one too: on one job they would wait for ever.
        pails.afterEachCup(pail -> await(both));

        var other = Thread.ofPlatform().start(() -> worker.next(pails));
        worker.next(pails);
        other.join();

        assertThat(pails.claim(List.of())).isEmpty();
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Consumer<UUID> failingAt(UUID leaking) {
        return pail -> {
            if (pail.equals(leaking)) {
                throw new IllegalStateException("it leaks");
            }
        };
    }
}
