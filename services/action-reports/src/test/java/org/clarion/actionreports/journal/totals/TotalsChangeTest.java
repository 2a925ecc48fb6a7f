package org.clarion.actionreports.journal.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.junit.jupiter.api.Test;

class TotalsChangeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private final TotalsChange change = new TotalsChange();

    @Test
    void nothingMovesUntilSomethingArrivesOrChanges() {
        assertThat(change.isEmpty()).isTrue();

        change.arrived(FIRST);

        assertThat(change.isEmpty()).isFalse();
        assertThat(change.moves()).isEmpty();
    }

    @Test
    void everyArrivalIsCountedOnce() {
        change.arrived(FIRST);
        change.arrived(FIRST);
        change.arrived(SECOND, 5);

        assertThat(change.actions()).containsExactly(FIRST, SECOND);
        assertThat(change.arrivals()).containsExactly(2L, 5L);
    }

    @Test
    void movingAFigureIsNoArrivalAndTakesNoneAway() {
        change.arrived(FIRST, 3);
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(1, 0, 0));
        change.move(SECOND, Dimension.CHANNEL, "POST", new Figures(1, 0, 0));

        assertThat(change.arrivals()).containsExactly(3L, 0L);
    }

    @Test
    void movesOfOneCellAddUp() {
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(5, 4, 3));
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(-2, -1, 7));
        change.move(FIRST, Dimension.CHANNEL, "EMAIL", new Figures(1, 1, 1));

        assertThat(Moves.of(change))
                .containsOnly(
                        Map.entry(new TotalsCell(FIRST, Dimension.CHANNEL, "POST"), new Figures(3, 3, 10)),
                        Map.entry(new TotalsCell(FIRST, Dimension.CHANNEL, "EMAIL"), new Figures(1, 1, 1)));
    }

    @Test
    void everybodyLocksCellsInOneOrder() {
        change.move(SECOND, Dimension.CHANNEL, "EMAIL", new Figures(1, 0, 0));
        change.move(FIRST, Dimension.TARGET, "a", new Figures(1, 0, 0));
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(1, 0, 0));
        change.move(FIRST, Dimension.CHANNEL, "EMAIL", new Figures(1, 0, 0));

        assertThat(change.moves())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        new TotalsCell(FIRST, Dimension.CHANNEL, "EMAIL"),
                        new TotalsCell(FIRST, Dimension.CHANNEL, "POST"),
                        new TotalsCell(FIRST, Dimension.TARGET, "a"),
                        new TotalsCell(SECOND, Dimension.CHANNEL, "EMAIL"));
    }

    @Test
    void whatWasReportedIsReadAlongOneDimensionOnly() {
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(5, 0, 0));
        change.move(FIRST, Dimension.CHANNEL, "EMAIL", new Figures(-2, 0, 0));
        change.move(FIRST, Dimension.DAY, "2026-11-22", new Figures(3, 0, 0));
        change.move(SECOND, Dimension.CHANNEL, "POST", new Figures(7, 0, 0));

        assertThat(change.reported(FIRST)).isEqualTo(3);
        assertThat(change.reported(SECOND)).isEqualTo(7);
        assertThat(change.reported(UUID.randomUUID())).isZero();
    }

    @Test
    void whoeverWatchesHearsWhereItStandsAndWhereItStood() {
        change.move(FIRST, Dimension.CHANNEL, "POST", new Figures(5, 0, 0));
        change.arrived(SECOND);
        var now = standing(FIRST, new Figures(105, 0, 0));
        var other = standing(SECOND, new Figures(7, 0, 0));

        var moved = TotalsMoved.by(change, Map.of(FIRST, now, SECOND, other));

        assertThat(moved.movements())
                .containsExactly(new TotalsMoved.Movement(now, 100), new TotalsMoved.Movement(other, 7));
    }

    @Test
    void theTotalIsAllChannelsTogether() {
        var byChannel = Map.of(Channel.POST, new Figures(5, 4, 3), Channel.EMAIL, new Figures(10, 20, 30));
        var standing = new TotalsStanding(FIRST, 8, NOON, byChannel);

        assertThat(standing.total()).isEqualTo(new Figures(15, 24, 33));
        assertThat(standing.news()).isEqualTo(new TotalsChanged(FIRST, 8, new Figures(15, 24, 33), byChannel, NOON));
    }

    @Test
    void anActionNobodyReportedOnStandsAtNothing() {
        assertThat(TotalsStanding.none(FIRST, NOON)).isEqualTo(new TotalsStanding(FIRST, 0, NOON, Map.of()));
        assertThat(TotalsStanding.none(FIRST, NOON).total()).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void channelsOfOneStandingAreReadTogether() {
        var post = new TotalsStanding(FIRST, 8, NOON, Map.of(Channel.POST, new Figures(5, 0, 0)));
        var email = new TotalsStanding(FIRST, 8, NOON, Map.of(Channel.EMAIL, new Figures(1, 0, 0)));

        assertThat(post.and(email))
                .isEqualTo(new TotalsStanding(
                        FIRST,
                        8,
                        NOON,
                        Map.of(Channel.POST, new Figures(5, 0, 0), Channel.EMAIL, new Figures(1, 0, 0))));
    }

    @Test
    void aWholeBreakdownKeepsItsOrderAndSumsAlongChannels() {
        var full = new TotalsInFull(FIRST, 3);
        full.put(Dimension.CHANNEL, "POST", new Figures(5, 4, 3));
        full.put(Dimension.CHANNEL, "EMAIL", new Figures(1, 1, 1));
        full.put(Dimension.DAY, "2026-11-22", new Figures(6, 5, 4));

        assertThat(full.actionId()).isEqualTo(FIRST);
        assertThat(full.version()).isEqualTo(3);
        assertThat(full.by(Dimension.CHANNEL).keySet()).containsExactly("POST", "EMAIL");
        assertThat(full.by(Dimension.SECTION)).isEmpty();
        assertThat(full.total()).isEqualTo(new Figures(6, 5, 4));
    }

    private static TotalsStanding standing(UUID action, Figures total) {
        return new TotalsStanding(action, 1, NOON, Map.of(Channel.POST, total));
    }
}
