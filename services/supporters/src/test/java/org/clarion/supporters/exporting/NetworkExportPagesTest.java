package org.clarion.supporters.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.supporters.Network;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NetworkExportPagesTest {

    private static final String PAGE = "/desk/supporters/export";

    @Inject
    Sessions sessions;

    @Test
    void whoSaysWhyGetsWhoHasConfirmedAndItIsOnRecord() {
        var ada = Browser.of("ada", Roles.ADMINISTRATOR, sessions::start);
        var amina = Network.address("amina");
        var waiting = Network.address("waiting");
        Network.join(amina, "en");
        Network.ask(waiting, "en");
        var why = "Moving to another mail house " + UUID.randomUUID();

        assertThat(ada.send(PAGE, PAGE, Map.of("reason", " ")).asString())
                .contains("Say in 10 to 300 characters what you need the addresses for.");
        var file = ada.send(PAGE, PAGE, Map.of("reason", why));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFemail,name,country,language,asked_at,confirmed_at,kept_until,consent")
                .contains(amina + ",Amina,,en,", ",join-form/2/en")
                .doesNotContain(waiting);
        assertThat(ada.get(PAGE).asString()).contains(why, "ada");
    }
}
