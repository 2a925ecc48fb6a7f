package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressStateTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final BouncePatience PATIENCE = new BouncePatience(3, Duration.ofDays(14), Duration.ofDays(60));

    private AddressState amina = AddressState.GOOD;

    @Test
    void oneSoftBouncePausesNothing() {
        full(0);

        assertThat(amina).isEqualTo(new AddressState(AddressCondition.SOFT_BOUNCING, 1, NOON, NOON, "5.2.2"));
        assertThat(amina.condition().pausesMail()).isFalse();
    }

    @Test
    void norDoManyWithinAShortTime() {
        for (int day = 0; day < 14; day++) {
            full(day);
        }

        assertThat(amina.bounces()).isEqualTo(14);
        assertThat(amina.condition()).isEqualTo(AddressCondition.SOFT_BOUNCING);
    }

    @Test
    void norDoFewOverALongTime() {
        full(0);
        full(30);

        assertThat(amina.condition()).isEqualTo(AddressCondition.SOFT_BOUNCING);
    }

    @Test
    void manyOverALongTimeDo() {
        full(0);
        full(7);
        full(14);

        assertThat(amina.condition()).isEqualTo(AddressCondition.SOFT_PAUSED);
        assertThat(amina.since()).isEqualTo(NOON);
        assertThat(amina.condition().pausesMail()).isTrue();
    }

    @Test
    void afterALongTimeWithoutOneTheyAreForgotten() {
        full(0);
        full(7);
        full(68);

        assertThat(amina.bounces()).isEqualTo(1);
        assertThat(amina.since()).isEqualTo(day(68));
        assertThat(amina.condition()).isEqualTo(AddressCondition.SOFT_BOUNCING);
    }

    @Test
    void aHardBouncePausesAtOnceAndStaysWhatComesAfter() {
        full(0);
        amina = amina.bounced("5.1.1", PATIENCE, day(1));
        full(2);

        assertThat(amina).isEqualTo(new AddressState(AddressCondition.HARD_BOUNCED, 1, day(1), day(1), "5.1.1"));
        assertThat(amina.condition().pausesMail()).isTrue();
    }

    @Test
    void aComplaintStopsAtOnceAndStaysWhatComesAfter() {
        amina = amina.bounced("5.1.1", PATIENCE, NOON).complained(day(1)).bounced("5.1.1", PATIENCE, day(2));

        assertThat(amina.condition()).isEqualTo(AddressCondition.COMPLAINED);
        assertThat(amina.since()).isEqualTo(day(1));
        assertThat(amina.complained(day(3)).since()).isEqualTo(day(1));
        assertThat(amina.condition().pausesMail()).isTrue();
    }

    private void full(int day) {
        amina = amina.bounced("5.2.2", PATIENCE, day(day));
    }

    private static Instant day(int day) {
        return NOON.plus(Duration.ofDays(day));
    }
}
