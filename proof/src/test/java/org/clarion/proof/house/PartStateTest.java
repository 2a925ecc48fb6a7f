package org.clarion.proof.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartStateTest {

    @Test
    void theMetaspaceIsWhatIsUsedOfIt() {
        var said = List.of(
                "13046:",
                "Metaspace        used 38839K, committed 39552K, reserved 1114112K",
                " class space     used 5095K, committed 5376K, reserved 1048576K");

        assertThat(PartState.metaspace(said)).isEqualTo(38_839 * 1024L);
        assertThat(PartState.metaspace(List.of("13046:"))).isZero();
    }

    @Test
    void aProcessHoldsMemoryThreadsAndFiles() throws IOException {
        var ourselves = PartState.of("postgresql", ProcessHandle.current());

        assertThat(List.of(ourselves.memory(), ourselves.threads(), ourselves.files()))
                .allMatch(held -> held > 0);
        assertThat(ourselves.isJvm()).isFalse();
    }
}
