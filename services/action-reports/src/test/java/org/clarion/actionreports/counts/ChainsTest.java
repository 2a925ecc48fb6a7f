package org.clarion.actionreports.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChainsTest {

    private final Appeal first = sheet(58, 1, "AMR 46/0001/2026", null);
    private final Appeal second = sheet(58, 2, "AMR 46/0002/2026", "AMR 46/0001/2026");
    private final Appeal stop = sheet(58, 3, "AMR 46/0003/2026", "AMR 46/0002/2026");
    private final Appeal another = sheet(59, 1, "AMR 46/0009/2026", null);

    @Test
    void aChainIsTheSameFromWhicheverSheetItIsSeen() {
        var all = List.of(stop, another, first, second);

        assertThat(Chains.of(first, all)).containsExactly(first, second, stop);
        assertThat(Chains.of(second, all)).containsExactly(first, second, stop);
        assertThat(Chains.of(stop, all)).containsExactly(first, second, stop);
        assertThat(Chains.of(another, all)).containsExactly(another);
    }

    @Test
    void aSheetThatNamesNoneFollowsTheOneOfItsNumber() {
        var unlinked = sheet(58, 2, null, null);

        assertThat(Chains.of(first, List.of(first, unlinked, another))).containsExactly(first, unlinked);
    }

    @Test
    void anIndexThatNobodyHasLeadsNowhere() {
        var orphan = sheet(60, 1, "AMR 46/0008/2026", "AMR 46/7777/2020");

        assertThat(Chains.of(orphan, List.of(orphan, first))).containsExactly(orphan);
    }

    @Test
    void sheetsThatNameEachOtherAreOneChain() {
        var one = sheet(61, 1, "AMR 46/0011/2026", "AMR 46/0012/2026");
        var other = sheet(61, 2, "AMR 46/0012/2026", "AMR 46/0011/2026");

        assertThat(Chains.of(one, List.of(one, other))).containsExactly(one, other);
        assertThat(Chains.of(other, List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void aSheetThatLeadsIntoACircleBelongsToIt() {
        var one = sheet(61, 1, "AMR 46/0011/2026", "AMR 46/0012/2026");
        var other = sheet(61, 2, "AMR 46/0012/2026", "AMR 46/0011/2026");
        for (var time = 0; time < 8; time++) { // ids are random, and whose is the smallest must not matter
            var third = sheet(61, 3, "AMR 46/0013/2026", "AMR 46/0012/2026");
            var all = List.of(one, other, third);

            assertThat(Chains.of(third, all)).containsExactlyElementsOf(all);
            assertThat(Chains.of(one, all)).containsExactlyElementsOf(all);
        }
    }

    @Test
    void twoSheetsOfOneSeriesAreNotOneChain() {
        var twin = sheet(58, 1, "AMR 46/0001/2026", null);

        assertThat(Chains.of(first, List.of(first, twin))).containsExactly(first);
    }

    /** Comparing each with each would take minutes here. */
    @Test
    @Timeout(20)
    void aHouseWithThousandsOfActionsIsNoReasonToWait() {
        var all = IntStream.range(0, 5000)
                .mapToObj(counter -> sheet(counter, 1 + counter % 3, "AMR 46/" + counter + "/2026", null))
                .toList();

        assertThat(Chains.of(all.getFirst(), all)).containsExactly(all.getFirst());
    }

    private static Appeal sheet(int counter, int series, @Nullable String index, @Nullable String previous) {
        var model = Sheets.freeTheJournalist();
        return new Appeal(new Sheet(
                UUID.randomUUID(),
                1,
                counter,
                2026,
                series,
                index,
                model.country(),
                model.zone(),
                model.subjects(),
                model.targets(),
                model.preferredLanguages(),
                model.ownLanguageOk(),
                model.actUntil(),
                model.endsAt(),
                model.status(),
                model.launchedAt(),
                null,
                previous,
                "en",
                model.texts()));
    }
}
