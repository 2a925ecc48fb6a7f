package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Noor has the action's page open while reports come in, and touches nothing. */
@Journey
class NoorWatchesTheTotalIT {

    private static final List<String> LINES = List.of("by-TARGET", "by-COUNTRY", "by-DAY");

    private static final String WRITES_DOWN_WHEN = """
            () => {
              window.shown = {};
              const figure = document.querySelector('.totals [data-figure="reported"]');
              new MutationObserver(() => { window.shown[figure.textContent] ??= Date.now(); })
                .observe(figure, { childList: true, characterData: true, subtree: true });
            }
            """;

    @Test
    void theTotalChangesBeforeHerEyesWithinHalfASecond(Clarion clarion) {
        var action = Sheets.about("Counted while one looks").launchedOn(clarion);
        var page = action.noor().opens(action.desk()).page();
        page.waitForTimeout(1_000); // the stream of figures is open by then
        page.evaluate(WRITES_DOWN_WHEN);

        List<Long> delays = IntStream.rangeClosed(1, 5)
                .mapToObj(report -> delayOf(report, clarion, action.id(), page))
                .sorted()
                .toList();

        assertThat(delays.get(2)).as("the middle one of %s ms", delays).isLessThanOrEqualTo(500);
    }

    @Test
    void thePublicPageShowsTheSameTotal(Clarion clarion) {
        var action = Sheets.about("Counted for everybody").launchedOn(clarion);

        clarion.machine().reports(action.id(), 7, "partner:" + UUID.randomUUID());

        clarion.visit().soonSees(action.page(), "7");
        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isEqualTo(7);
    }

    @Test
    void theActionsPageShowsTheLinesThatTheReportsPageShows(Clarion clarion) {
        var action = Sheets.about("Seen at two desks").launchedOn(clarion);
        clarion.machine().reports(action.id(), 7, "partner:" + UUID.randomUUID());
        clarion.machine().reports(action.id(), 4, "partner:" + UUID.randomUUID());

        action.noor().soonSees(action.desk(), "By country").sees("11");
        var here =
                LINES.stream().map(line -> linesOf(action.noor().page(), line)).toList();
        var page = action.noor().opens("/desk/reports/" + action.id()).page();
        var there = LINES.stream().map(line -> linesOf(page, line)).toList();

        assertThat(here).isEqualTo(there).allSatisfy(lines -> assertThat(lines).isNotEmpty());
    }

    private static List<String> linesOf(Page page, String heading) {
        return page.locator("[aria-labelledby='" + heading + "'] tbody tr").allTextContents();
    }

    @Test
    void theSameReportSentAgainCountsOnce(Clarion clarion) {
        var action = Sheets.about("Sent again by a broken line").launchedOn(clarion);
        var identifier = "partner:" + UUID.randomUUID();

        clarion.machine().reports(action.id(), 2, identifier);
        clarion.machine().reports(action.id(), 2, identifier);

        assertThat(clarion.machine().totals(action.id()).get("reported").getAsInt())
                .isEqualTo(2);
    }

    private static long delayOf(int total, Clarion clarion, String action, Page page) {
        clarion.machine().reports(action, 1, "partner:" + UUID.randomUUID());
        long accepted = System.currentTimeMillis();
        page.waitForFunction("total => window.shown[total]", String.valueOf(total));
        return ((Number) page.evaluate("total => window.shown[total]", String.valueOf(total))).longValue() - accepted;
    }
}
