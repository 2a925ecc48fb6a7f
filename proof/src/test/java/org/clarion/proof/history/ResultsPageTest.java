package org.clarion.proof.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final KeptMachine MACHINE =
            new KeptMachine(2, "Some processor", "23.5 GiB", "Linux 6", "25.0.3", "17.11", "4.1.0");

    @Test
    void thePageOfResultsIsWhatTheHistoryMakes() throws IOException {
        assertThat(Files.readString(REPOSITORY.resolve("docs/proof/results.md")))
                .as("made by ./clarion bench --page, never by hand")
                .isEqualTo(new ResultsPage(new RunsKept(REPOSITORY).all()).markdown());
    }

    @Test
    void theNewestRunComesFirstAndWhatWasBeforeStandsBesideIt() {
        var page = new ResultsPage(List.of(
                        run("2026-11-28T10:00:00Z", "aaa", sustained(3940, 3000, true)),
                        run("2026-11-30T10:00:00Z", "bbb", sustained(4100, 4050, true))))
                .markdown();

        assertThat(page)
                .contains("## Sustained: 4,100 a second", "| accepted | 4,050/s |", "3,000/s (2026-11-28, aaa)");
        assertThat(page).doesNotContain("## Sustained: 3,940");
        assertThat(page.indexOf("2026-11-30 10:00")).isLessThan(page.indexOf("2026-11-28 10:00"));
    }

    @Test
    void whatWasMissedOrNotExactIsSaidLoudly() {
        var page =
                new ResultsPage(List.of(run("2026-11-28T10:00:00Z", "aaa", sustained(3940, 3000, false)))).markdown();

        assertThat(page).contains("**NOT EXACT**, **1 MISSED**", "| at least 3,900/s | **MISSED** |");
    }

    @Test
    void aDrillIsKeptAsWhatWasExpectedAndFound() {
        var section = KeptSection.ofFindings(
                "drill", "Drill: 10 reports", List.of(Finding.of("kills in time", 2, 2), Finding.of("lost", 0, 1)));

        assertThat(new ResultsPage(List.of(run("2026-11-28T10:00:00Z", "aaa", section))).markdown())
                .contains("| kills in time | 2 |  |  | 2 | reached |  |", "| lost | 1 |  |  | 0 | **MISSED** |  |");
    }

    @Test
    void nothingKeptIsSaid() {
        assertThat(new ResultsPage(List.of()).markdown()).contains("No run has been kept yet.");
    }

    @Test
    void aRunIsReadAsItWasWritten(@TempDir Path repository) throws IOException {
        var run = run("2026-11-28T10:00:00Z", "aaa", sustained(3940, 3000, true));

        var runs = new RunsKept(repository);
        Files.createDirectories(repository.resolve("docs/proof"));
        runs.keep(run);
        runs.keep(run);

        assertThat(runs.all()).containsExactly(run);
        assertThat(repository.resolve("docs/proof/history/20261128T100000Z-aaa-sustained+live.json"))
                .content()
                .contains("\"value\" : 3000.0", "\"unit\" : \"/s\"");
        assertThat(repository.resolve("docs/proof/results.md")).content().contains("3,000/s");
    }

    private static KeptSection sustained(int rate, int accepted, boolean exact) {
        var figure =
                Figure.of("accepted", Figure.perSecond(accepted), Aim.atLeast(accepted, 3900, Figure.perSecond(3900)));
        return KeptSection.of(
                "sustained",
                new ProofSection(
                        Figure.number("Sustained: %,d a second", rate),
                        List.of("a note"),
                        List.of(figure, Figure.of("served", "all")),
                        List.of(),
                        exact));
    }

    private static KeptRun run(String at, String commit, KeptSection section) {
        return new KeptRun(
                section.part().startsWith("drill") ? "drill" : "bench",
                at,
                at,
                commit,
                false,
                MACHINE,
                "0.20",
                "1.90",
                Map.of("--only", "sustained,live"),
                List.of(section));
    }
}
