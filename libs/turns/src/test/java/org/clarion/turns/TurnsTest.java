package org.clarion.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TurnsTest {

    private final Turns turns;
    private final NamedLocks locks;

    TurnsTest(Turns turns, NamedLocks locks) {
        this.turns = turns;
        this.locks = locks;
    }

    @Test
    void whileOneIsAtItNobodyElseIs() throws SQLException {
        var done = new ArrayList<String>();

        var outer = turns.take("sweeping", () -> {
            assertThat(turns.isTaken("sweeping")).isTrue();
            assertThat(turns.isTaken("dusting")).isFalse();
            assertThat(turns.take("sweeping", () -> done.add("twice"))).isFalse();
            assertThat(turns.take("dusting", () -> done.add("other work"))).isTrue();
        });

        assertThat(outer).isTrue();
        assertThat(done).containsExactly("other work");
        assertThat(turns.isTaken("sweeping")).isFalse();
    }

    @Test
    void aTurnEndsWithItsWorkHoweverThatEnds() throws SQLException {
        assertThatThrownBy(() -> turns.take("sweeping", () -> {
                    throw new IllegalStateException("the broom broke");
                }))
                .hasMessage("the broom broke");

        assertThat(turns.isTaken("sweeping")).isFalse();
        assertThat(turns.take("sweeping", () -> {})).isTrue();
    }

    @Test
    void whoComesSecondWaitsForTheEndOfTheFirstTransaction() throws InterruptedException {
        var events = Collections.synchronizedList(new ArrayList<String>());
        var held = new CountDownLatch(1);
        var second = Thread.ofPlatform().unstarted(() -> {
            held.countDown();
            QuarkusTransaction.requiringNew().run(() -> {
                locks.hold("asking", "amina");
                events.add("second");
            });
        });

        QuarkusTransaction.requiringNew().run(() -> {
            locks.hold("asking", "amina");
            second.start();
            awaited(held);
            QuarkusTransaction.requiringNew().run(() -> locks.hold("asking", "rosa"));
            events.add("first");
        });
        second.join();

        assertThat(events).isEqualTo(List.of("first", "second"));
    }

    @Test
    void outsideATransactionThereIsNothingToHoldItBy() {
        assertThatThrownBy(() -> locks.hold("asking", "amina")).isInstanceOf(TransactionalException.class);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
