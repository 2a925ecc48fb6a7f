package org.clarion.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A friend's site has pasted the lines that the desk gives; Sam reads that site. */
@Journey
class SamFindsItOnAnotherSiteIT {

    private final HttpServer site;

    SamFindsItOnAnotherSiteIT() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @AfterEach
    void closeTheSite() {
        site.stop(0);
    }

    @Test
    void theBoxLeadsToTheLetterAndSetsNoCookie(Clarion clarion) {
        var action = Sheets.about("Asked for on another site").launchedOn(clarion);
        var sam = reading(clarion, pasted(action, "box"));

        assertThat(box(sam).getByRole(AriaRole.HEADING))
                .containsText(
                        "Asked for on another site", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        var letter = sam.page().waitForPopup(() -> box(sam).getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Write a letter"))
                .click());

        assertThat(letter).hasURL(Pattern.compile(".*/letters/" + action.id() + ".*"));
        assertThat(sam.page().context().cookies()).isEmpty();
    }

    @Test
    void theCounterFollowsTheTruth(Clarion clarion) {
        var action = Sheets.about("Counted on another site").launchedOn(clarion);
        clarion.machine().reports(action.id(), 3, "partner:" + UUID.randomUUID());
        var sam = reading(clarion, pasted(action, "counter"));
        var reported = box(sam).locator("[data-figure=reported]");

        assertThat(reported).hasText("3");
        clarion.machine().reports(action.id(), 4, "partner:" + UUID.randomUUID());

        assertThat(reported).hasText("7", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    private static FrameLocator box(Person sam) {
        return sam.page().frameLocator("iframe");
    }

    private static String pasted(Sheets.Launched action, String pane) {
        return action.noor()
                .opens("/desk/reports/" + action.id() + "/embed")
                .page()
                .locator("#lines-" + pane)
                .inputValue();
    }

    private Person reading(Clarion clarion, String lines) {
        var page = "<!DOCTYPE html><title>Another site</title><h1>Another site</h1>" + lines;
        site.createContext("/", asked -> {
            var body = page.getBytes(UTF_8);
            asked.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            asked.sendResponseHeaders(200, body.length);
            asked.getResponseBody().write(body);
            asked.close();
        });
        site.start();
        return clarion.visit().opens("http://127.0.0.1:" + site.getAddress().getPort() + "/");
    }
}
