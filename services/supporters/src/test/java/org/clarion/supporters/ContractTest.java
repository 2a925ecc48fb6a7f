package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we hear we can read and keep. That what we tell keeps the contract is asserted where it is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "urgent-action.launched.v1, UrgentActionLaunched",
        "urgent-action.changed.v1, UrgentActionChanged",
        "urgent-action.ended.v1, UrgentActionEnded"
    })
    void everyExampleWeListenToOpensAndIsKeptWhole(String type, String kind) throws Exception {
        var event = (UrgentActionEvent)
                json.readValue(Contracts.example(type), Class.forName(UrgentActionEvent.class.getName() + "$" + kind));

        assertThat(copied(event).actionId()).isEqualTo(event.subject());
        assertThat(copied(event)).isEqualTo(event.sheet());
    }

    private org.clarion.contracts.Sheet copied(UrgentActionEvent event) throws IOException {
        return json.readValue(json.writeValueAsBytes(event.sheet()), org.clarion.contracts.Sheet.class);
    }
}
