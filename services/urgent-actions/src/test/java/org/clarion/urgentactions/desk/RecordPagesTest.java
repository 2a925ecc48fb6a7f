package org.clarion.urgentactions.desk;

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

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecordPagesTest {

    @Inject
    Sessions sessions;

    @Test
    void whatNoorDidIsOnRecordWithTheActionAndIsFoundByItsTitleAndNumber() {
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        var tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        var draft = noor.send("/desk/actions/new", "/desk/actions/new", Map.of("deed", "empty"))
                .header("Location")
                .replaceFirst("\\?.*", "");
        noor.send(draft, draft, Map.of("number", "917.26", "en.title", "Záparo guards threatened", "deed", "save"));

        for (var search : new String[] {"ZÁPARO", "917.26", "changed noor 917.26", "noor\0 917.26"}) {
            assertThat(tomas.get("/desk/record?search=" + search).asString())
                    .contains(">changed a draft</th><td data-label=\"Who\">noor</td>")
                    .contains("<a href=\"" + draft + "\">First UA 917.26: Záparo guards threatened</a>");
        }
        assertThat(tomas.get("/desk").asString()).contains("href=\"/desk/record\"");
        assertThat(noor.get("/desk").asString()).doesNotContain("href=\"/desk/record\"");
    }
}
