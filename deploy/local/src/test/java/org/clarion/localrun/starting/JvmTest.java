package org.clarion.localrun.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmTest {

    @TempDir
    Path folder;

    @Test
    void aDemonstrationIsCompiledQuicklyAndWhatIsForWorkThoroughly() {
        assertThat(jvm(false).get()).contains("-XX:TieredStopAtLevel=1");
        assertThat(jvm(true).get()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void aDemonstrationTakesItsOwnJarsAsTheyAre() {
        assertThat(jvm(false).get())
                .containsSubsequence("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");
        assertThat(jvm(true).get()).doesNotContain("-XX:-BytecodeVerificationRemote");
    }

    @Test
    void itsMarkStandsAtTheBeginningAndItsClassPathNotAtAll() {
        assertThat(jvm(true).get()).doesNotContain("-cp").element(1).isEqualTo("-Dmark");
    }

    private Jvm jvm(boolean lasting) {
        var program = new Program("Main", List.of(), List.of());
        return new Jvm("-Dmark", "192m", lasting, program, new StartUpArchive("part", program, folder, folder));
    }
}
