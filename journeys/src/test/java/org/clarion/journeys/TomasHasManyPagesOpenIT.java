package org.clarion.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tomás has ten pages with figures open in one browser, which gives one house six connections. */
@Journey
class TomasHasManyPagesOpenIT {

    @Test
    void allLoadAndAllShowTheNewTotal(Clarion clarion) {
        var action = Sheets.about("Watched on ten pages").launchedOn(clarion);
        var browser = action.noor().page().context();
        var paths = List.of("/desk/actions/" + action.id(), "/desk/reports/" + action.id());
        var open = Stream.generate(() -> paths).limit(5).flatMap(List::stream).toList();

        List<Page> pages =
                open.stream().map(path -> opened(browser.newPage(), path)).toList();
        clarion.machine().reports(action.id(), 9, "partner:" + UUID.randomUUID());

        var patience = new LocatorAssertions.HasTextOptions().setTimeout(15_000);
        for (Page page : pages) {
            assertThat(page.locator(".totals [data-figure=reported]").first()).hasText("9", patience);
        }
    }

    private static Page opened(Page page, String path) {
        page.navigate(path);
        return page;
    }
}
