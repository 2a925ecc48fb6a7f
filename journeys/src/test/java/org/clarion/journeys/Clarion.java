package org.clarion.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** All of Clarion, and a browser for the people who come to it. */
final class Clarion implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");

    private final LocalRun run;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Person> present = new ArrayList<>();

    private Clarion(LocalRun run, Playwright playwright, Browser browser) {
        this.run = run;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Clarion up() {
        var run = LocalRun.up();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("clarion.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Clarion(run, playwright, browser);
    }

    String address() {
        return run.address();
    }

    /** Somebody with a laptop who reads English. */
    Person visit() {
        return visit(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900));
    }

    Person visit(Browser.NewContextOptions circumstances) {
        var person = new Person(browser.newContext(circumstances.setBaseURL(address())));
        present.add(person);
        return person;
    }

    /** A member of staff, logged in. */
    Person staff(String role) {
        return visit().opens("/desk")
                .fills("Name", role)
                .fills("Password", "local-demo")
                .presses("Log in");
    }

    /** What one service tells, the others hear a moment later: waits until each of these pages is there. */
    void hears(String... paths) {
        for (String path : paths) {
            Awaitility.await(path).atMost(Duration.ofSeconds(60)).until(() -> Asking.status(address() + path) == 200);
        }
    }

    Letterbox letterbox(String owner) {
        return new Letterbox(address(), owner);
    }

    WrittenDown writtenDown() {
        return run.writtenDown();
    }

    String key(String name) {
        return run.key(name);
    }

    Machine machine() {
        return new Machine(address());
    }

    void everybodyLeaves(@Nullable String picture) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).leaves(picture == null ? null : PICTURES.resolve(picture + "-" + i + ".png"));
        }
        present.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        run.close();
    }
}
