package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.junit.jupiter.api.Test;

class StaffActTest {

    private static final StaffAct ACT = StaffAct.of("deadline.extended", UUID.randomUUID());

    @Test
    void factsStandInTheOrderTheyWereSaidAndWhatStayedIsLeftOut() {
        var act = ACT.changed(PublicFact.DEADLINE, "2026-12-01", "2026-12-08")
                .changed(PublicFact.STATUS, "LIVE", "LIVE")
                .with(PublicFact.COUNT, 3);

        assertThat(act.facts())
                .containsExactly(
                        new ChangedFact("DEADLINE", "2026-12-01", "2026-12-08"), new ChangedFact("COUNT", null, "3"));
    }

    @Test
    void aTextIsNoFact() {
        var letter = "Your Excellency, ".repeat(20);

        assertThatIllegalArgumentException().isThrownBy(() -> ACT.with(PublicFact.STATUS, letter));
    }
}
