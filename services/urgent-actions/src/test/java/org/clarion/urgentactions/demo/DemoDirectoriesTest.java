package org.clarion.urgentactions.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** The files of the local run's directories are whole: every line of them would be taken in. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DemoDirectoriesTest {

    @Inject
    Sessions sessions;

    @Test
    void everyLineIsTakenIn() throws Exception {
        var tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        for (var name : new String[] {"embassies", "postage"}) {
            var form = "/desk/actions/" + name + "/import";
            try (var file = getClass().getResourceAsStream("/demo/" + name + ".csv")) {
                var csv = new String(file.readAllBytes(), UTF_8);
                var handedIn = tomas.sendFile(form, form, "file", name + ".csv", csv.getBytes(UTF_8), Map.of());

                assertThat(handedIn.statusCode()).isEqualTo(303);
                assertThat(tomas.get(handedIn.header("Location")).asString())
                        .contains("0 lines are not taken in")
                        .doesNotContain("These columns are not known");
            }
        }
    }
}
