package org.clarion.urgentactions.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final UUID action = UUID.randomUUID();
    private final TotalsJson json = new TotalsJson(new ObjectMapper());
    private final Reader noor = new Reader();
    private final Reader slow = new Reader();
    private final Audience audience = new Audience().with(new Watcher(noor)).with(new Watcher(slow));

    @Test
    void oneWhoDoesNotKeepUpIsPassedOverAndThenShownTheNewestOnly() {
        show(1);
        slow.ready = false;
        show(2);
        show(3);
        assertThat(noor.shown).hasSize(3);
        assertThat(slow.shown).hasSize(1);

        slow.ready = true;
        show(3);

        assertThat(slow.shown).hasSize(2).last().asString().contains("\"version\":3");
        assertThat(noor.shown).hasSize(3);
    }

    @Test
    void isWrittenOnceForEverybody() {
        show(1);

        assertThat(slow.shown.getFirst()).isSameAs(noor.shown.getFirst());
    }

    @Test
    void anOlderFigureNeverComesBack() {
        show(5);
        show(4);

        assertThat(noor.shown).singleElement().asString().contains("\"version\":5");
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
        audience.show(new ActionTotals(action, 5, new Figures(6, 0, 0), Map.of(), null), json);
        audience.show(new ActionTotals(action, 5, new Figures(6, 0, 0), Map.of(), null), json);

        assertThat(noor.shown).hasSize(2).last().asString().contains("\"reported\":6");
    }

    @Test
    void onePageThatBreaksHasGoneAndTheOthersAreToldAllTheSame() {
        slow.broken = true;

        show(1);
        audience.sign();
        audience.remains();

        assertThat(noor.shown).hasSize(2);
        assertThat(audience.size()).isEqualTo(1);
    }

    private void show(long version) {
        audience.show(new ActionTotals(action, version, new Figures(version, 0, 0), Map.of(), null), json);
    }

    private static final class Reader implements Outlet {

        private final List<Buffer> shown = new ArrayList<>();
        private boolean ready = true;
        private boolean closed;
        private boolean broken;

        @Override
        public void send(Buffer written) {
            if (broken) {
                throw new IllegalStateException("Response head already sent");
            }
            shown.add(written);
        }

        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public boolean closed() {
            return closed;
        }
    }
}
