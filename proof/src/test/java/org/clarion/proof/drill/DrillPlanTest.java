package org.clarion.proof.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrillPlanTest {

    private static final List<String> PARTS = List.of("kafka", "postgresql", "letters");

    @Test
    void noPartIsForgotten() {
        var order = DrillPlan.whole(1).of(1000, 7).order(PARTS);

        for (var part : PARTS) {
            assertThat(order.stream().filter(kill -> kill.part().equals(part))).hasSizeBetween(2, 3);
        }
    }

    @Test
    void killsComeInOrderWhileReportsAreStillToCome() {
        var order = DrillPlan.whole(1).of(1000, 50).order(PARTS);

        assertThat(order).isSortedAccordingTo((one, other) -> Long.compare(one.after(), other.after()));
        assertThat(order).allMatch(kill -> kill.after() >= 0 && kill.after() < 1000);
    }

    @Test
    void theSameSeedIsTheSameDrill() {
        assertThat(DrillPlan.whole(42).order(PARTS))
                .isEqualTo(DrillPlan.whole(42).order(PARTS));
        assertThat(DrillPlan.whole(42).order(PARTS))
                .isNotEqualTo(DrillPlan.whole(43).order(PARTS));
    }
}
