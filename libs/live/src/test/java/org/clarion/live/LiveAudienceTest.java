package org.clarion.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class LiveAudienceTest {

    private final UUID action = UUID.randomUUID();
    private final LiveJson json = new LiveJson(new ObjectMapper());
    private final FakeOutlet noor = new FakeOutlet();
    private final FakeOutlet slow = new FakeOutlet();
    private final LiveAudience audience =
            new LiveAudience().with(LivePage.ofOne(action, noor)).with(LivePage.ofOne(action, slow));

    @Test
    void oneWhoDoesNotKeepUpIsShownTheNewestOnlyAsSoonAsPossible() {
        show(1);
        slow.fallBehind();
        show(2);
        show(3);
        assertThat(noor.sent).hasSize(3);
        assertThat(slow.sent).hasSize(1);

        slow.catchUp();

        assertThat(slow.sent).hasSize(2).last().asString().contains("\"version\":3");
        assertThat(noor.sent).hasSize(3);
    }

    @Test
    void isWrittenOnceForEverybody() {
        show(1);

        assertThat(slow.sent.getFirst()).isSameAs(noor.sent.getFirst());
    }

    @Test
    void anOlderFigureNeverComesBack() {
        show(5);
        show(4);

        assertThat(noor.sent).singleElement().asString().contains("\"version\":5");
    }

    @Test
    void remainsUntilTheLastHasGone() {
        noor.closed = true;
        assertThat(audience.remains()).isTrue();

        slow.closed = true;
        assertThat(audience.remains()).isFalse();
    }

    @Test
    void theSameVersionWithOtherFiguresIsShownForItWasMended() {
        show(5);
        audience.show(figures(5, 6, Instant.EPOCH), json);
        audience.show(figures(5, 6, Instant.MAX), json);

        assertThat(noor.sent).hasSize(2).last().asString().contains("\"reported\":6");
    }

    @Test
    void onePageThatBreaksHasGoneAndTheOthersAreToldAllTheSame() {
        slow.broken = true;

        show(1);
        audience.pages().forEach(LivePage::sign);
        audience.remains();

        assertThat(noor.sent).hasSize(2);
        assertThat(audience.size()).isEqualTo(1);
    }

    private void show(long version) {
        audience.show(figures(version, version, Instant.EPOCH), json);
    }

    private LiveFigures figures(long version, long reported, Instant asOf) {
        return new LiveFigures(action, version, new Figures(reported, 0, 0), Map.of(), asOf);
    }
}
