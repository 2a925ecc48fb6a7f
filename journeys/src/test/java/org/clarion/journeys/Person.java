package org.clarion.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a browser: does and sees what people do and see, by the words on the page. */
final class Person {

    private static final double PATIENCE = 30_000;

    private final BrowserContext browser;
    private final Page page;

    Person(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    Person opens(String path) {
        page.navigate(path);
        return this;
    }

    Person follows(String link) {
        named(AriaRole.LINK, link).click();
        return this;
    }

    Person presses(String button) {
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    Person fills(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    /** Key after key, as people do, who need more than a second for words of their own. */
    Person types(String label, String text) {
        labelled(label)
                .pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(2_000.0 / text.length()));
        return this;
    }

    Person chooses(String label, String option) {
        labelled(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Person ticks(String label) {
        labelled(label).check();
        return this;
    }

    Person unticks(String label) {
        labelled(label).uncheck();
        return this;
    }

    Person unfolds(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Sees these words in the main part of the page, wherever they stand. */
    Person sees(String words) {
        assertThat(page.locator("main"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    /** Comes back until the words are there: what one service has told, another hears a moment later. */
    Person soonSees(String path, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(60))
                .until(() -> opens(path).page.locator("main").innerText().contains(words));
        return this;
    }

    String reads(String selector) {
        return page.locator(selector).first().innerText();
    }

    String valueOf(String label) {
        return labelled(label).inputValue();
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Person isAt(Pattern path) {
        assertThat(page).hasURL(path);
        return this;
    }

    byte[] downloads(String button) {
        return downloaded(named(AriaRole.BUTTON, button));
    }

    byte[] downloadsFrom(String link) {
        return downloaded(named(AriaRole.LINK, link));
    }

    private byte[] downloaded(Locator pressed) {
        Download download = page.waitForDownload(pressed::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Page page() {
        return page;
    }

    /** Takes a picture of what is on the screen for the guides, where the run names a folder for such; WebP, for it is half a PNG. */
    Person pictured(String name) {
        var folder = System.getProperty("clarion.pictures");
        if (folder != null) {
            page.evaluate("document.activeElement.blur()");
            var session = page.context().newCDPSession(page);
            var drawn = session.send("Page.captureScreenshot", GuidePicture.asked());
            session.detach();
            GuidePicture.keep(Path.of(folder, name + ".webp"), drawn);
        }
        return this;
    }

    void leaves(@Nullable Path picture) {
        if (picture != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
        browser.close();
    }

    /** The control whose label begins with these words: a hint or "(optional)" may follow. */
    private Locator labelled(String label) {
        String asItIs = label.replaceAll("[.?*+()\\[\\]¿]", ".");
        return page.getByLabel(Pattern.compile("^\\s*" + asItIs + "(\\s|$)")).first();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }
}
