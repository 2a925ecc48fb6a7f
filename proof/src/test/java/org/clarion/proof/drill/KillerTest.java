package org.clarion.proof.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clarion.proof.house.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillerTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void whatDoesNotComeBackEndsTheKillingAndNotTheDrill() throws Exception {
        try (var receipts = new Receipts(folder.resolve("receipts"))) {
            receipts.add("drill-1:1", "some-id");
            var killer = new Killer(new Processes(folder), receipts, said::add);

            int kills = killer.kill(List.of(new DrillPlan.Kill(1, "kafka")), new DrillDeadline(Duration.ofMillis(100)));

            assertThat(kills).isZero();
            assertThat(said).singleElement().asString().contains("in vain", "kafka");
        }
    }

    @Test
    void aDeadlineLeavesNoMoreThanThereIs() {
        assertThat(new DrillDeadline(Duration.ZERO).atMost(Duration.ofMinutes(5)))
                .isZero();
        assertThat(new DrillDeadline(Duration.ofHours(1)).atMost(Duration.ofMinutes(5)))
                .isEqualTo(Duration.ofMinutes(5));
    }
}
