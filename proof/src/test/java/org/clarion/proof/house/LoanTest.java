package org.clarion.proof.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.clarion.localrun.watching.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoanTest {

    @TempDir
    private Path folder;

    private Notes notes;

    @BeforeEach
    void prepare() throws Exception {
        notes = new Notes(Files.createDirectories(folder.resolve("run")));
    }

    @Test
    void whatIsLentIsKilledAndStaysAwayUntilItIsGivenBack() throws Exception {
        var kafka = new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", folder.toString()).start();
        notes.remember("kafka", kafka.toHandle());

        try (var loan = Loan.of(folder, "kafka")) {
            assertThat(loan.part()).isEqualTo("kafka");
            assertThat(kafka.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(notes.isLent("kafka")).isTrue();
        }

        assertThat(notes.isLent("kafka")).isFalse();
    }

    @Test
    void whatDoesNotRunCannotBeLent() {
        assertThatThrownBy(() -> Loan.of(folder, "kafka")).hasMessageContaining("kafka does not run");

        assertThat(notes.isLent("kafka")).isFalse();
    }
}
