package org.clarion.supporters.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clarion.sheets.SheetCopies;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AlertedActionsTest {

    @Inject
    AlertedActions actions;

    @Inject
    SheetCopies copies;

    @Inject
    TestClock clock;

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    /** By the deadline in our own copy, at its very moment: no event has to come first. */
    @Test
    void fromTheMomentOfItsDeadlineNobodyIsAskedToActAnyMore() {
        var sheet = Sheets.families(UUID.randomUUID());
        copies.keep(sheet);

        clock.stopAt(sheet.endsAt().minusMillis(1));
        assertThat(actions.live(sheet.actionId())).isPresent();

        clock.stopAt(sheet.endsAt());
        assertThat(actions.live(sheet.actionId())).isEmpty();
    }
}
