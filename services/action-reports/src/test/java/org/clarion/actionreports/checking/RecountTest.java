package org.clarion.actionreports.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.checking.Recount.Side;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Moves;
import org.clarion.actionreports.journal.totals.TotalsCell;
import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of an action beside what its journal counts. */
class RecountTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ACTION = UUID.randomUUID();
    private static final TotalsCell POST = new TotalsCell(ACTION, Dimension.CHANNEL, "POST");
    private static final TotalsCell EMAIL = new TotalsCell(ACTION, Dimension.CHANNEL, "EMAIL");
    private static final Figures FIVE = new Figures(5, 4, 3);

    @Test
    void whatIsToldAsItIsCountedAgrees() {
        var right = recount(new Side(Map.of(POST, FIVE), 2), new Side(Map.of(POST, FIVE), 2));

        assertThat(right.agrees()).isTrue();
        assertThat(right.differences()).isEmpty();
        assertThat(Moves.of(right.mending())).isEmpty();
        assertThat(Moves.arrivals(right.mending())).containsExactly(0L);
    }

    @Test
    void everyFigureThatDiffersIsNamedByItsPlaceWithBothSides() {
        var wrong =
                recount(new Side(Map.of(POST, FIVE), 2), new Side(Map.of(POST, new Figures(5, 4, 2), EMAIL, FIVE), 3));

        assertThat(wrong.agrees()).isFalse();
        assertThat(wrong.differences())
                .containsOnly(
                        Map.entry(
                                "CHANNEL POST",
                                new Difference(
                                        "5 reported, 4 verified, 3 delivered", "5 reported, 4 verified, 2 delivered")),
                        Map.entry(
                                "CHANNEL EMAIL",
                                new Difference(
                                        "0 reported, 0 verified, 0 delivered", "5 reported, 4 verified, 3 delivered")),
                        Map.entry("reports", new Difference("2", "3")));
    }

    @Test
    void aFigureThatIsToldAndNobodyCountsDiffersToo() {
        var wrong = recount(new Side(Map.of(POST, FIVE), 2), new Side(Map.of(), 2));

        assertThat(wrong.differences()).containsOnlyKeys("CHANNEL POST");
        assertThat(Moves.of(wrong.mending())).containsOnly(Map.entry(POST, new Figures(-5, -4, -3)));
    }

    @Test
    void theMendingAddedToWhatIsToldIsWhatWasCounted() {
        var wrong = recount(
                new Side(Map.of(POST, FIVE, EMAIL, FIVE), 7),
                new Side(Map.of(POST, new Figures(6, 2, 3), EMAIL, FIVE), 4));

        assertThat(Moves.of(wrong.mending())).containsOnly(Map.entry(POST, new Figures(1, -2, 0)));
        assertThat(Moves.arrivals(wrong.mending())).containsExactly(-3L);
    }

    @Test
    void stretchesOfAJournalAddUp() {
        var both = new Side(Map.of(POST, FIVE), 2).and(new Side(Map.of(POST, FIVE, EMAIL, FIVE), 3));

        assertThat(both.reports()).isEqualTo(5);
        assertThat(both.of(POST)).isEqualTo(new Figures(10, 8, 6));
        assertThat(both.of(EMAIL)).isEqualTo(FIVE);
        assertThat(both.of(new TotalsCell(ACTION, Dimension.DAY, "x"))).isEqualTo(new Figures(0, 0, 0));
        assertThat(Side.NONE.and(both)).isEqualTo(both);
    }

    @Test
    void aDigestIsOfEveryFigureInOneOrderAndOfNoZeros() {
        var zero = new Figures(0, 0, 0);

        assertThat(new Side(Map.of(POST, FIVE, EMAIL, zero), 2).bytes())
                .isEqualTo(new Side(Map.of(POST, FIVE), 2).bytes());
        assertThat(new String(new Side(Map.of(POST, FIVE, EMAIL, FIVE), 2).bytes(), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("EMAIL");
        assertThat(new Side(Map.of(POST, FIVE), 3).bytes()).isNotEqualTo(new Side(Map.of(POST, FIVE), 2).bytes());
    }

    @Test
    void digestsAreAlikeWhereNothingWasWrong() {
        var right = new Side(Map.of(POST, FIVE), 2);

        assertThat(before(recount(right, right))).isEqualTo(after(recount(right, right)));
        assertThat(before(recount(right, Side.NONE))).isEqualTo(before(recount(right, right)));
        assertThat(after(recount(right, Side.NONE)))
                .isNotEqualTo(before(recount(right, Side.NONE)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void figuresInWordsAreReadAgain() {
        assertThat(FiguresInText.read(FiguresInText.write(new Figures(5, -4, 0))))
                .contains(new Figures(5, -4, 0));
        assertThat(FiguresInText.read("12")).isEmpty();
    }

    @Test
    void aRebuildingGoesOnUntilItEndsOrIsCutOff() {
        assertThat(rebuilt(10, 5, null, "a", null, true).runs()).isTrue();
        assertThat(rebuilt(10, 5, null, "a", null, true).cutOff()).isFalse();
        assertThat(rebuilt(10, 5, null, "a", null, false).cutOff()).isTrue();
        assertThat(rebuilt(10, 5, null, "a", null, false).runs()).isFalse();
        assertThat(rebuilt(10, 10, NOON, "a", "a", true).runs()).isFalse();
        assertThat(rebuilt(10, 10, NOON, "a", "a", false).cutOff()).isFalse();
    }

    @Test
    void aRebuildingIsIdenticalOnlyAtItsEnd() {
        assertThat(rebuilt(10, 10, NOON, "a", "a", false).identical()).isTrue();
        assertThat(rebuilt(10, 10, NOON, "a", "b", false).identical()).isFalse();
        assertThat(rebuilt(10, 10, null, "a", "a", true).identical()).isFalse();
    }

    @Test
    void whatIsDoneOfARebuildingIsNeverMoreThanAll() {
        assertThat(rebuilt(200, 50, null, "a", null, true).percent()).isEqualTo(25);
        assertThat(rebuilt(200, 300, null, "a", null, true).percent()).isEqualTo(100);
        assertThat(rebuilt(0, 0, null, "a", null, true).percent()).isEqualTo(100);
    }

    @Test
    void ofWhatIsRememberedTheOldestStretchIsCountedAgain() {
        var first = new JournalSegment(NOON, NOON.plusSeconds(10), Side.NONE, NOON.plusSeconds(100));
        var second = new JournalSegment(NOON.plusSeconds(10), NOON.plusSeconds(20), Side.NONE, NOON.plusSeconds(50));
        var known = new KnownSegments(NOON, List.of(first, second));

        assertThat(known.isNothing()).isFalse();
        assertThat(known.countedLongestAgo()).isEqualTo(1);
        assertThat(known.beginnings()).containsExactly(NOON, NOON.plusSeconds(10));
        assertThat(known.end()).contains(NOON.plusSeconds(20));
        assertThat(KnownSegments.NOTHING.isNothing()).isTrue();
        assertThat(KnownSegments.NOTHING.end()).isEmpty();
    }

    private static Recount recount(Side told, Side counted) {
        return new Recount(ACTION, told, counted);
    }

    private static String before(Recount recount) {
        var digests = new FigureDigests();
        digests.add(recount);
        return digests.before();
    }

    private static String after(Recount recount) {
        var digests = new FigureDigests();
        digests.add(recount);
        return digests.after();
    }

    private static Rebuilt rebuilt(
            long reports, long done, @Nullable Instant ended, String before, @Nullable String after, boolean underWay) {
        return new Rebuilt(NOON, "Inés", 1, 1, reports, done, 0, 0, ended, before, after, underWay);
    }
}
