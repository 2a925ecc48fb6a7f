package org.clarion.supporters.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.supporters.Sheets;
import org.junit.jupiter.api.Test;

class DecidedTest {

    @Test
    void whereNobodySaidAnythingEverybodyIsAlertedAndToldNothingElse() {
        var decided = Decided.of(Sheets.families(UUID.randomUUID()));

        assertThat(decided.launch().to()).isEqualTo(Audience.NETWORK);
        assertThat(decided.about(News.CHANGE)).isEmpty();
        assertThat(decided.about(News.OUTCOME)).isEmpty();
    }

    @Test
    void aLaunchNobodyIsToldOfStaysOneWhateverIsToldLater() {
        var silent = new Announcement(News.LAUNCH, 1, Audience.NOBODY, Map.of());
        var change = new Announcement(News.CHANGE, 2, Audience.ALERTED, Map.of());

        var decided = Decided.of(Sheets.announcing(Sheets.families(UUID.randomUUID()), 2, silent, change));

        assertThat(Decided.tellsSomebody(decided.launch())).isFalse();
        assertThat(decided.about(News.CHANGE)).contains(change);
    }
}
