package org.clarion.actionreports.outreaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressureTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final Pressure pressure = new Pressure(vertx, () -> TimeUnit.MILLISECONDS.toNanos(millis.get()));

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void aPauseIsNoCrowd() {
        onTheLoop(pressure::isTooMuch);
        millis.addAndGet(500);

        assertThat(onTheLoop(pressure::isTooMuch)).isFalse();
    }

    @Test
    void afterAFullLineAThreadThatDoesNotComeRoundHasTooMuch() {
        assertThat(onTheLoop(() -> {
                    pressure.feel();
                    boolean atOnce = pressure.isTooMuch();
                    millis.addAndGet(51);
                    return !atOnce && pressure.isTooMuch();
                }))
                .isTrue();
    }

    @Test
    void onceItHasComeRoundItTakesMore() {
        onTheLoop(() -> {
            pressure.feel();
            pressure.isTooMuch();
            millis.addAndGet(51);
            return true;
        });

        await().untilAsserted(() -> assertThat(onTheLoop(pressure::isTooMuch)).isFalse());
    }

    @Test
    void aSecondWithoutPressureEndsIt() {
        assertThat(onTheLoop(() -> {
                    pressure.feel();
                    pressure.isTooMuch();
                    millis.addAndGet(1000);
                    return pressure.isTooMuch();
                }))
                .isFalse();
    }

    private boolean onTheLoop(BooleanSupplier question) {
        var answer = new CompletableFuture<Boolean>();
        loop.runOnContext(now -> answer.complete(question.getAsBoolean()));
        return answer.join();
    }
}
