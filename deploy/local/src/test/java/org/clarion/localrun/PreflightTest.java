package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path repository;

    @Test
    void aPortInUseIsNamedWithItsUseAndAWayOut() {
        var preflight = new Preflight(port -> port != 8082 && port != 9085);

        assertThat(preflight.portsFree(new Ports(8080)))
                .contains("Port 8082 (supporters) is in use by another program. "
                        + "CLARION_PORT moves Clarion elsewhere: CLARION_PORT=9080 ./clarion up");
    }

    @Test
    void theWayOutIsFreeItself() {
        var preflight = new Preflight(port -> port != 8080 && port != 9082);

        assertThat(preflight.portsFree(new Ports(8080)).orElseThrow()).contains("CLARION_PORT=10080");
    }

    @Test
    void freePortsAreNoNews() {
        assertThat(new Preflight(port -> true).portsFree(new Ports(8080))).isEmpty();
    }

    @Test
    void aDiskNearlyFullIsSaidInMegabytes() {
        assertThat(Preflight.room(312_000_000))
                .contains("The disk is nearly full: 312 MB are free and Clarion wants 1000 MB to begin with.");
        assertThat(Preflight.room(5_000_000_000L)).isEmpty();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() throws IOException {
        var home = new Home(repository, Files.createDirectories(repository.resolve(".clarion")));

        assertThatThrownBy(() -> new Preflight(port -> true).check(home, new Ports(8080)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("urgent-actions is not built yet");
    }
}
