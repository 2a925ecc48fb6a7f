package org.clarion.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Figure SLOW = Figure.of("p99", "300 ms", Aim.atMost(300, 250, "250 ms"));
    private static final Figure FAST = Figure.of("accepted", "4,000/s", Aim.atLeast(4000, 3900, "3,900/s"));

    @Test
    void oneMissedAimIsEnough() {
        assertThat(summary(true, FAST).isGood()).isTrue();
        assertThat(summary(true, FAST, SLOW).isGood()).isFalse();
        assertThat(summary(true, FAST, SLOW).verdict()).isEqualTo("everything is exact; 1 of 2 aims missed");
    }

    @Test
    void whatIsNotExactIsNeverGood() {
        assertThat(summary(false, FAST).isGood()).isFalse();
        assertThat(summary(false, FAST).verdict()).startsWith("NOT EXACT");
    }

    @Test
    void aShortRunPrintsItsFiguresAndJudgesOnlyWhetherTheyAreExact() {
        var section = section(true, SLOW).unjudged();

        assertThat(new Summary(List.of(section)).isGood()).isTrue();
        assertThat(section.figures().getFirst().figure()).isEqualTo("300 ms");
        assertThat(section.figures().getFirst().verdictText()).isEqualTo("not judged");
        assertThat(new Summary(List.of(section(false, SLOW).unjudged())).isGood())
                .isFalse();
    }

    @Test
    void whatWasNeverMeasuredReachesNothing() {
        assertThat(Aim.atMost(Double.NaN, 250, "250 ms").isMissed()).isTrue();
        assertThat(Aim.atLeast(Double.NaN, 1, "1").isMissed()).isTrue();
        assertThat(Figure.beside("accepted", 10, "limit", 0).wishedAtLeast(0.6).misses())
                .isTrue();
    }

    @Test
    void theSummaryStandsBeforeEverySectionAndSaysInWordsWhatWasMissed() throws IOException {
        var page = Page.of("Measured", List.of("Commit: 1"), summary(true, FAST, SLOW));

        assertThat(page.indexOf("Summary")).isLessThan(page.indexOf("Commit: 1"));
        assertThat(page).contains("1 of 2 aims missed", "<td class=\"wrong\">MISSED</td>", "<td>reached</td>");
    }

    private static Summary summary(boolean exact, Figure... figures) {
        return new Summary(List.of(section(exact, figures)));
    }

    private static ProofSection section(boolean exact, Figure... figures) {
        return new ProofSection("Sustained", List.of(), List.of(figures), List.of(), exact);
    }
}
