package org.clarion.actionreports.figures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class FigureWatcherTest {

    private final UUID action = UUID.randomUUID();
    private final SlowScreen screen = new SlowScreen();
    private final FigureWatcher watcher = FigureWatcher.ofOne(action, screen);

    @Test
    void anOlderStateNeverReplacesANewer() {
        watcher.show(reported(2, 20));
        screen.left();
        watcher.show(reported(1, 10));

        assertThat(screen.shown).singleElement().asString().contains("\"reported\":20");
    }

    @Test
    void aSlowReaderMissesStatesInBetweenButNeverTheLast() {
        watcher.show(reported(1, 10));
        watcher.show(reported(2, 20));
        watcher.show(reported(3, 30));
        var meanwhile = List.copyOf(screen.shown);
        screen.left();

        assertThat(meanwhile).hasSize(1);
        assertThat(screen.shown).hasSize(2).last().asString().contains("\"reported\":30");
    }

    @Test
    void aPageOfManyFindsEachUnderItsId() {
        FigureWatcher.ofMany(List.of(action), screen).show(reported(1, 10));

        assertThat(screen.shown).singleElement().asString().startsWith("{\"" + action + "\":{\"version\":1,");
    }

    @Test
    void aPageThatBreaksHasGoneAndIsNobodyElsesTrouble() {
        var broken = FigureWatcher.ofOne(action, new BrokenScreen());
        var both = List.of(broken, watcher);

        both.forEach(one -> one.show(reported(1, 10)));
        both.forEach(FigureWatcher::sign);

        assertThat(broken.gone()).isTrue();
        assertThat(screen.shown).hasSize(1);
    }

    private static class BrokenScreen implements FigureScreen {

        @Override
        public CompletionStage<?> show(String figures) {
            throw new IllegalStateException("closed");
        }

        @Override
        public void sign() {
            throw new IllegalStateException("closed");
        }

        @Override
        public boolean closed() {
            return false;
        }
    }

    private ShownFigures reported(long version, long reported) {
        return ShownFigures.of(
                new TotalsStanding(action, version, Instant.EPOCH, Map.of(Channel.FAX, new Figures(reported, 0, 0))));
    }

    /** Takes the next only when the last has left. */
    private static class SlowScreen implements FigureScreen {

        private final List<String> shown = new ArrayList<>();
        private CompletableFuture<Void> leaving = new CompletableFuture<>();

        @Override
        public CompletionStage<?> show(String figures) {
            shown.add(figures);
            leaving = new CompletableFuture<>();
            return leaving;
        }

        @Override
        public void sign() {}

        @Override
        public boolean closed() {
            return false;
        }

        void left() {
            leaving.complete(null);
        }
    }
}
