package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mei hears the pages, Sam pays for every kilobyte, Amina's phone is narrow: every page must do for all of them. */
@Journey
class MeiReadsEveryPageIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int MOST_BYTES = 30 * 1024;

    @Test
    void axeFindsNothingGraveOnAnyPageInLightAndDark(Clarion clarion) {
        var action = Sheets.about("Read by everybody").launchedOn(clarion);
        var mei = visitor(clarion, 1280);
        var noor = action.noor();

        publicPages(action).forEach(path -> check(mei, path));
        deskPages(action).forEach(path -> check(noor, path));
    }

    @Test
    void noPageScrollsSidewaysAt320Pixels(Clarion clarion) {
        var action = Sheets.about("A very long headline about constitutionally guaranteed rights")
                .launchedOn(clarion);
        var amina = visitor(clarion, 320);
        action.noor().page().setViewportSize(320, 640);

        assertThat(publicPages(action))
                .allSatisfy(path -> assertThat(width(amina, path)).isEqualTo(320));
        assertThat(deskPages(action))
                .allSatisfy(path -> assertThat(width(action.noor(), path)).isEqualTo(320));
    }

    @Test
    void everyPublicPageCostsLessThanThirtyKilobytes(Clarion clarion) {
        var action = Sheets.about("Light enough to carry").launchedOn(clarion);

        assertThat(publicPages(action))
                .allSatisfy(path -> assertThat(bytes(clarion, path)).isLessThan(MOST_BYTES));
    }

    @Test
    void everyPageHasItsOwnTitleItsLanguageAndOneHeadline(Clarion clarion) {
        var action = Sheets.about("Each page its own").launchedOn(clarion);
        var mei = visitor(clarion, 1280);

        var titles =
                publicPages(action).map(path -> mei.opens(path).page().title()).toList();

        assertThat(titles).doesNotHaveDuplicates();
        assertThat(publicPages(action)).allSatisfy(path -> {
            var page = mei.opens(path).page();
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        });
    }

    private static Stream<String> publicPages(Sheets.Launched action) {
        return Stream.of(
                "/",
                action.page(),
                action.page() + "/media",
                "/documents",
                "/search",
                "/letters/" + action.id(),
                "/reports/" + action.id(),
                "/reports/" + action.id() + "/figures",
                "/reports/" + action.id() + "/embed/counter",
                "/reports/" + action.id() + "/embed/box",
                "/reports/what-counts",
                "/join");
    }

    private static Stream<String> deskPages(Sheets.Launched action) {
        return Stream.of(
                "/desk",
                action.desk(),
                action.desk() + "/change",
                "/desk/actions/new",
                "/desk/deadlines",
                "/desk/deadlines/mine",
                "/desk/documents",
                "/desk/documents/new",
                "/desk/documents/blank",
                action.desk() + "/extend",
                action.desk() + "/hand-over",
                "/desk/supporters",
                "/desk/alerts",
                "/desk/letters",
                "/desk/reports",
                "/desk/reports/" + action.id(),
                "/desk/reports/" + action.id() + "/embed",
                "/desk/reports/screening",
                "/desk/reports/tallies",
                "/desk/reports/import",
                "/desk/reports/export",
                "/desk/reports/check",
                "/desk/reports/webhooks");
    }

    private static Person visitor(Clarion clarion, int width) {
        return clarion.visit(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(width, 800));
    }

    private static void check(Person reader, String path) {
        var page = reader.opens(path).page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

            var grave = looked(page, scheme).analyze().getViolations().stream()
                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                    .map(MeiReadsEveryPageIT::told)
                    .toList();

            assertThat(grave).as("%s in %s", path, scheme).isEmpty();
        }
    }

    /** Light or dark, a page is the same but for its colours. */
    private static AxeBuilder looked(Page page, ColorScheme scheme) {
        var everything = new AxeBuilder(page);
        return scheme == ColorScheme.DARK ? everything.withRules(List.of("color-contrast")) : everything;
    }

    private static String told(Rule rule) {
        return rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static int width(Person reader, String path) {
        return (int) reader.opens(path).page().evaluate("document.documentElement.scrollWidth");
    }

    /** What travels: the page and all it loads, packed, for somebody who comes for the first time. */
    private static long bytes(Clarion clarion, String path) {
        var page = visitor(clarion, 360).opens(path).page();
        return ((Number) page.evaluate("""
                        () => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                          .reduce((sum, part) => sum + part.transferSize, 0)
                        """)).longValue();
    }
}
