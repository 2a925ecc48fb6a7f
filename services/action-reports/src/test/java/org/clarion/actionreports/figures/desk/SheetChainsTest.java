package org.clarion.actionreports.figures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SheetChainsTest {

    private final ActionSheet first = sheet(58, 1, "AMR 46/0001/2026", null);
    private final ActionSheet second = sheet(58, 2, "AMR 46/0002/2026", "AMR 46/0001/2026");
    private final ActionSheet stop = sheet(58, 3, "AMR 46/0003/2026", "AMR 46/0002/2026");
    private final ActionSheet another = sheet(59, 1, "AMR 46/0009/2026", null);

    @Test
    void aChainIsTheSameFromWhicheverSheetItIsSeen() {
        var all = List.of(stop, another, first, second);

        assertThat(SheetChains.of(first, all)).containsExactly(first, second, stop);
        assertThat(SheetChains.of(second, all)).containsExactly(first, second, stop);
        assertThat(SheetChains.of(stop, all)).containsExactly(first, second, stop);
        assertThat(SheetChains.of(another, all)).containsExactly(another);
    }

    @Test
    void aSheetThatNamesNoneFollowsTheOneOfItsNumber() {
        var unlinked = sheet(58, 2, null, null);

        assertThat(SheetChains.of(first, List.of(first, unlinked, another))).containsExactly(first, unlinked);
    }

    @Test
    void anIndexThatNobodyHasLeadsNowhere() {
        var orphan = sheet(60, 1, "AMR 46/0008/2026", "AMR 46/7777/2020");

        assertThat(SheetChains.of(orphan, List.of(orphan, first))).containsExactly(orphan);
    }

    @Test
    void sheetsThatNameEachOtherAreOneChain() {
        var one = sheet(61, 1, "AMR 46/0011/2026", "AMR 46/0012/2026");
        var other = sheet(61, 2, "AMR 46/0012/2026", "AMR 46/0011/2026");

        assertThat(SheetChains.of(one, List.of(one, other))).containsExactly(one, other);
        assertThat(SheetChains.of(other, List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void aSheetThatLeadsIntoACircleBelongsToIt() {
        var one = sheet(61, 1, "AMR 46/0011/2026", "AMR 46/0012/2026");
        var other = sheet(61, 2, "AMR 46/0012/2026", "AMR 46/0011/2026");
        for (var time = 0; time < 8; time++) { // ids are random, and whose is the smallest must not matter
            var third = sheet(61, 3, "AMR 46/0013/2026", "AMR 46/0012/2026");
            var all = List.of(one, other, third);

            assertThat(SheetChains.of(third, all)).containsExactlyElementsOf(all);
            assertThat(SheetChains.of(one, all)).containsExactlyElementsOf(all);
        }
    }

    @Test
    void sheetsThatSayTheirCaseStandTogetherAndTwoMattersOfOneNumberApart() {
        var matter = UUID.randomUUID();
        var one = new ActionSheet(Sheets.ofCase(sheet(77, 1, null, null).sheet(), matter, null));
        var correction = new ActionSheet(Sheets.ofCase(sheet(77, 1, null, null).sheet(), matter, null));
        var other = new ActionSheet(Sheets.ofCase(sheet(77, 2, null, null).sheet(), UUID.randomUUID(), null));

        assertThat(SheetChains.of(one, List.of(one, correction, other))).containsExactlyInAnyOrder(one, correction);
    }

    @Test
    void twoSheetsOfOneSeriesAreNotOneChain() {
        var twin = sheet(58, 1, "AMR 46/0001/2026", null);

        assertThat(SheetChains.of(first, List.of(first, twin))).containsExactly(first);
    }

    /** Comparing each with each would take minutes here. */
    @Test
    @Timeout(20)
    void aHouseWithThousandsOfActionsIsNoReasonToWait() {
        var all = IntStream.range(0, 5000)
                .mapToObj(counter -> sheet(counter, 1 + counter % 3, "AMR 46/" + counter + "/2026", null))
                .toList();

        assertThat(SheetChains.of(all.getFirst(), all)).containsExactly(all.getFirst());
    }

    private static ActionSheet sheet(int counter, int series, @Nullable String index, @Nullable String previous) {
        var model = Sheets.freeTheJournalist();
        return new ActionSheet(new Sheet(
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
