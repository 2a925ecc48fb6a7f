package org.clarion.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void thePageStandsAloneAndSaysEveryFigure() throws IOException {
        var chart =
                new Chart("Latency", "ms", List.of("p50", "p99"), List.of(new Chart.Line("due", List.of(1.0, 250.0))));
        var section = new ProofSection(
                "Sustained <fast>",
                List.of("a & b"),
                List.of(Figure.beside("accepted", 5000, "action+outbox", 2500).wishedAtLeast(0.6)),
                List.of(chart),
                true);

        var page = Page.of("Measured", List.of("Commit: 1"), new Summary(List.of(section)));

        assertThat(page)
                .contains(
                        "Sustained &lt;fast&gt;",
                        "a &amp; b",
                        "5,000/s",
                        "2,500/s action+outbox",
                        "2.00",
                        "at least 0.60 of it",
                        "reached");
        assertThat(page).contains("<polyline", "250.00", "prefers-color-scheme: dark");
        assertThat(page).doesNotContain("<script", "http://", "https://", "Not exact");
    }

    @Test
    void whatIsNotExactIsSaidFirst() throws IOException {
        var section = new ProofSection("Live", List.of(), List.of(), List.of(), false);

        assertThat(Page.of("Measured", List.of(), new Summary(List.of(section))))
                .contains("Not exact");
    }
}
