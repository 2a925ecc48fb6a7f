package org.clarion.actionreports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.sheets.ActionSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeantActionTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    private final ActionSheet first = sheet(1, "PE", 10);
    private final ActionSheet second = sheet(2, "PE", 10);
    private final ActionSheet elsewhere = sheet(1, "BI", 10);
    private final ActionSheet ended = sheet(1, "PE", -3);

    @Test
    void aNumberThatOneBearsIsThatOne() {
        assertThat(meant("41/26", null, first)).contains(first);
        assertThat(meant("UA 42/26", null, first)).isEmpty();
    }

    @Test
    void theOnlyLiveSheetOfAChainIsMeantOnDaysOnWhichOneCouldActOnIt() {
        assertThat(meant("UA 41/26", today(), ended, second)).contains(second);
        assertThat(meant("UA 41/26", today(), first, second)).isEmpty();
        assertThat(meant("UA 41/26", second.launchedOn().minusDays(5), ended, second))
                .isEmpty();
    }

    @Test
    void aNumberGivenTwiceIsNobodysBeforeSomebodySaysWhose() {
        assertThat(meant("UA 41/26", today(), ended, elsewhere)).isEmpty();
        assertThat(meant("First UA 41/26", today(), first, elsewhere, second)).isEmpty();
        assertThat(meant(elsewhere.actionId().toString(), today(), first, elsewhere))
                .contains(elsewhere);
    }

    @Test
    void whoSaysWhichSheetIsUnderstood() {
        for (var written : List.of(
                "Second UA 41/26", "41.26 second", "UA 41/26 (2nd)", "Segunda AU 41/26", "SECOND UA: 41/2026")) {
            assertThat(meant(written, today(), first, elsewhere, second))
                    .as(written)
                    .contains(second);
        }
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(NOW, LIMA);
    }

    private static Optional<ActionSheet> meant(String written, @Nullable LocalDate day, ActionSheet... appeals) {
        var meant = new MeantAction(List.of(appeals), NOW);
        return meant.among(meant.candidates(written), day);
    }

    private static ActionSheet sheet(int series, String country, int daysLeft) {
        return new ActionSheet(Sheets.numbered(41, series, country, NOW.plus(daysLeft, ChronoUnit.DAYS)));
    }
}
