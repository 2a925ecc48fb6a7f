package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.clarion.urgentactions.sheets.DeadlineMove.MoveConcern;
import org.junit.jupiter.api.Test;

class DeadlineMoveTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @Test
    void anOrdinaryExtensionIsNotAskedAbout() {
        assertThat(moved(TODAY.plusDays(3), TODAY.plusDays(20)).concerns(NOW)).isEmpty();
        assertThat(moved(TODAY.plusDays(3), TODAY.plusDays(93)).concerns(NOW)).isEmpty();
    }

    @Test
    void aDateThatGoesBackwardIs() {
        assertThat(moved(TODAY.plusDays(9), TODAY.plusDays(8)).concerns(NOW)).containsExactly(MoveConcern.EARLIER);
    }

    @Test
    void aDateThatIsFarIs() {
        assertThat(moved(TODAY.plusDays(3), TODAY.plusDays(94)).concerns(NOW)).containsExactly(MoveConcern.FAR);
    }

    @Test
    void whatHasPassedIsCountedFromToday() {
        assertThat(moved(TODAY.minusDays(60), TODAY.plusDays(80)).concerns(NOW)).isEmpty();
        assertThat(moved(TODAY.minusDays(60), TODAY.plusDays(91)).concerns(NOW)).containsExactly(MoveConcern.FAR);
    }

    @Test
    void theSameDayIsNoMove() {
        var draft = Drafts.ofTheLibrarian(TODAY);

        assertThat(DeadlineMove.between(draft, draft.until(TODAY))).isEmpty();
        assertThat(DeadlineMove.between(Draft.empty(), draft)).isEmpty();
    }

    private static DeadlineMove moved(LocalDate from, LocalDate to) {
        var draft = Drafts.ofTheLibrarian(from);
        return DeadlineMove.between(draft, draft.until(to)).orElseThrow();
    }
}
