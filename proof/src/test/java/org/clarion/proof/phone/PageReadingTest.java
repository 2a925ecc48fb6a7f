package org.clarion.proof.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReadingTest {

    private static final String REPORT = """
            {"categories": {
               "performance": {"id": "performance", "score": 0.99, "auditRefs": [{"id": "slow", "weight": 0}]},
               "seo": {"id": "seo", "score": 0.695, "auditRefs": [
                 {"id": "unsought", "weight": 4}, {"id": "named", "weight": 1}, {"id": "none", "weight": 1}]}},
             "audits": {
               "slow": {"title": "Slow", "score": 0.1},
               "unsought": {"title": "Page is blocked", "score": 0},
               "named": {"title": "Named", "score": 1},
               "none": {"title": "Does not apply", "score": null},
               "metrics": {"details": {"items": [{
                 "timeToFirstByte": 310, "firstContentfulPaint": 900, "largestContentfulPaint": 1100, "interactive": 1200}]}},
               "network-requests": {"details": {"items": [
                 {"url": "http://localhost/", "transferSize": 4000},
                 {"url": "http://localhost/a.css", "transferSize": 9000},
                 {"url": "data:image/png;base64,", "transferSize": 70}]}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void whatTravelsIsAddedUpAndTimesAreFound() throws IOException {
        var reading = reading(REPORT);

        assertThat(reading.bytes()).isEqualTo(13_000);
        assertThat(reading.requests()).isEqualTo(2);
        assertThat(reading.firstByte()).isEqualTo(310);
        assertThat(reading.largestPaint()).isEqualTo(1100);
        assertThat(reading.usable()).isEqualTo(1200);
    }

    @Test
    void onlyWhatCostsACategorySomethingIsMissing() throws IOException {
        var reading = reading(REPORT);

        assertThat(reading.lowest()).hasValue(70);
        assertThat(reading.missing()).containsExactly("seo: Page is blocked");
    }

    @Test
    void aPageKeptFromSearchesIsNotJudgedByThem() throws IOException {
        var kept = reading(REPORT).without("seo");

        assertThat(kept.lowest()).hasValue(99);
        assertThat(kept.missing()).isEmpty();
    }

    @Test
    void aPageThatCouldNotBeLookedAtHasNoLowestCategory() throws IOException {
        assertThat(reading("{\"categories\": {\"seo\": {\"id\": \"seo\", \"score\": null}}}")
                        .lowest())
                .isEmpty();
    }

    @Test
    void withoutTheProgramOrTheBrowserThereIsNoLighthouse() throws IOException {
        var here = Map.of("PATH", folder.toString());
        assertThat(Lighthouse.here(folder, here)).isEmpty();

        program("lighthouse");
        assertThat(Lighthouse.here(folder, here)).isEmpty();

        program("chromium");
        assertThat(Lighthouse.here(folder, here))
                .hasValue(new Lighthouse(folder.resolve("lighthouse"), folder.resolve("chromium")));
    }

    private void program(String name) throws IOException {
        Files.setPosixFilePermissions(
                Files.createFile(folder.resolve(name)),
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
    }

    private static PageReading reading(String report) throws IOException {
        return PageReading.of(new ObjectMapper().readTree(report));
    }
}
