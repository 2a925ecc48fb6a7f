package org.clarion.urgentactions.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.clarion.urgentactions.checking.DraftCheck.CheckStage;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final DraftCheck check = new DraftCheck(UUID.randomUUID(), "noor", "tomas", "", NOON);

    @Test
    void aYesHoldsForWhatWasLookedAt() {
        assertThat(check.decide(true, "tomas", 4, "", NOON)).isTrue();

        assertThat(check.allows(4)).isTrue();
        assertThat(check.allows(5)).isFalse();
        assertThat(check.isPassed(5)).isTrue();
    }

    @Test
    void onlyWhoWasAskedDecidesAndOnlyOnce() {
        assertThat(check.decide(true, "noor", 4, "", NOON)).isFalse();
        assertThat(check.decide(false, "tomas", 4, "Not yet", NOON)).isTrue();
        assertThat(check.decide(true, "tomas", 4, "", NOON)).isFalse();

        assertThat(check.stage()).isEqualTo(CheckStage.REFUSED);
        assertThat(check.allows(4)).isFalse();
    }

    @Test
    void whatWasCalledOffIsDecidedByNobody() {
        check.callOff();

        assertThat(check.decide(true, "tomas", 4, "", NOON)).isFalse();
    }

    @Test
    void nobodyChecksTheirOwnWork() {
        assertThatThrownBy(() -> new DraftCheck(UUID.randomUUID(), "noor", "noor", "", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
