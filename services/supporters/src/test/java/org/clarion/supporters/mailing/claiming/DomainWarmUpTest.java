package org.clarion.supporters.mailing.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clarion.supporters.SupportersConfig.WarmUpPlan;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** On days of a century in which nobody else tests. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DomainWarmUpTest {

    private static final LocalDate FIRST = LocalDate.of(2199, 3, 1);

    @Inject
    EntityManager database;

    @Test
    void eachDayTakesMoreThanTheOneBeforeUntilThereIsNoLimit() {
        var plan = plan(Optional.of(FIRST));

        assertThat(DomainWarmUp.mostOn(FIRST, FIRST, plan)).hasValue(100);
        assertThat(DomainWarmUp.mostOn(FIRST, FIRST.plusDays(1), plan)).hasValue(150);
        assertThat(DomainWarmUp.mostOn(FIRST, FIRST.plusDays(2), plan)).hasValue(225);
        assertThat(DomainWarmUp.mostOn(FIRST, FIRST.plusDays(3), plan)).isEmpty();
        assertThat(DomainWarmUp.mostOn(FIRST, FIRST.minusDays(5), plan)).hasValue(100);
    }

    @Test
    void nobodyClaimsMoreThanIsLeftOfTheDay() {
        var warmUp = new DomainWarmUp(plan(Optional.of(FIRST)), database);

        assertThat(claimed(warmUp, 80, FIRST)).isEqualTo(80);
        assertThat(claimed(warmUp, 80, FIRST)).isEqualTo(20);
        assertThat(claimed(warmUp, 80, FIRST)).isZero();
        assertThat(claimed(warmUp, 80, FIRST.plusDays(1))).isEqualTo(80);
    }

    @Test
    void whatHasNotGoneAfterAllLeavesItsPlaceToOthers() {
        var warmUp = new DomainWarmUp(plan(Optional.of(FIRST)), database);
        var day = FIRST.minusDays(1);
        claimed(warmUp, 100, day);

        QuarkusTransaction.requiringNew().run(() -> warmUp.count(-30, noon(day)));

        assertThat(claimed(warmUp, 80, day)).isEqualTo(30);
    }

    @Test
    void withoutAPlanThereIsNoLimit() {
        var warmUp = new DomainWarmUp(plan(Optional.empty()), database);

        assertThat(claimed(warmUp, 5000, FIRST.plusYears(1))).isEqualTo(5000);
        assertThat(claimed(warmUp, 5000, FIRST.plusYears(1))).isEqualTo(5000);
    }

    private static int claimed(DomainWarmUp warmUp, int wanted, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int may = warmUp.mayClaim(wanted, noon(day));
            warmUp.count(may, noon(day));
            return may;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static WarmUpPlan plan(Optional<LocalDate> begins) {
        return new WarmUpPlan() {
            @Override
            public Optional<LocalDate> begins() {
                return begins;
            }

            @Override
            public int firstDay() {
                return 100;
            }

            @Override
            public double growth() {
                return 1.5;
            }

            @Override
            public int days() {
                return 3;
            }
        };
    }
}
