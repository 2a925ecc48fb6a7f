package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.clarion.proof.bench.Growth.Allowance;
import org.clarion.proof.bench.Growth.Sample;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Allowance TWENTIETH_AND_TWO = new Allowance(0.05, 2);
    private static final double HOUR = 3600;

    @Test
    void aLineIsFoundFromWhereItBegins() {
        var growth = Growth.of(everyMinute(second -> 100 + second / 60));

        assertThat(growth.perSecond() * 60).isCloseTo(1, within(1e-9));
        assertThat(growth.atFirst()).isCloseTo(110, within(1e-9)); // the first sample is ten minutes old
        assertThat(growth.over(HOUR)).isCloseTo(60, within(1e-9));
    }

    @Test
    void aLeakIsSeenThroughEverythingThatComesAndGoes() {
        var leak = Growth.of(everyMinute(second -> 100 + second * 10 / HOUR + swing(second)));

        assertThat(leak.over(HOUR)).isCloseTo(10, within(2.0));
        assertThat(leak.isWithin(TWENTIETH_AND_TWO, HOUR)).isFalse();
    }

    @Test
    void whatComesAndGoesIsNoGrowth() {
        assertThat(Growth.of(everyMinute(second -> 100 + swing(second))).isWithin(TWENTIETH_AND_TWO, HOUR))
                .isTrue();
    }

    @Test
    void aFewBurstsMoveNothing() {
        assertThat(Growth.of(everyMinute(second -> second > 3300 ? 900 : 100)).over(HOUR))
                .isZero();
    }

    @Test
    void whatShrinksIsNoGrowth() {
        assertThat(Growth.of(everyMinute(second -> 100 - second / 60)).isWithin(TWENTIETH_AND_TWO, HOUR))
                .isTrue();
    }

    @Test
    void theAllowanceIsAPartAndSomethingBesides() {
        var sixMoreInAnHour = Growth.of(everyMinute(second -> 100 + second * 6 / HOUR));
        var eightMoreInAnHour = Growth.of(everyMinute(second -> 100 + second * 8 / HOUR));

        assertThat(sixMoreInAnHour.isWithin(TWENTIETH_AND_TWO, HOUR)).isTrue();
        assertThat(eightMoreInAnHour.isWithin(TWENTIETH_AND_TWO, HOUR)).isFalse();
    }

    @Test
    void oneSampleSaysNothing() {
        var one = Growth.of(List.of(new Sample(60, 100)));

        assertThat(one.over(HOUR)).isNaN();
        assertThat(one.isWithin(TWENTIETH_AND_TWO, HOUR)).isFalse();
    }

    private static List<Sample> everyMinute(DoubleUnaryOperator value) {
        return DoubleStream.iterate(600, second -> second <= HOUR, second -> second + 60)
                .mapToObj(second -> new Sample(second, value.applyAsDouble(second)))
                .toList();
    }

    private static double swing(double second) {
        return 4 * Math.sin(second / 97);
    }
}
