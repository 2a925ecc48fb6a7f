package org.clarion.urgentactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.totals.TotalsKnown;
import org.junit.jupiter.api.Test;

/** What we tell is what contracts promise, and the published example of what we hear opens. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest {

    private static final LocalDate NEXT_YEAR = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    @Inject
    TotalsKnown totals;

    @Test
    void everythingToldKeepsItsContractAndItsOrder() {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.ofTheLibrarian(NEXT_YEAR), null, "noor");
        launching.launch(id, version(id), "noor");
        drafting.rewrite(id, version(id), Drafts.titled("Librarian seen alive", NEXT_YEAR), "noor");
        ending.end(id, version(id), Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is home.")), "noor");

        await().untilAsserted(() -> assertThat(ToldRecords.about(id, Topic.URGENT_ACTIONS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("urgent-action.launched.v1", "urgent-action.changed.v1", "urgent-action.ended.v1"));
        assertThat(ToldRecords.about(id, Topic.URGENT_ACTIONS))
                .allSatisfy(message -> Contracts.assertKept(message.type(), message.payload()));
    }

    @Test
    void thePublishedExampleOfTotalsOpens() {
        var example = Contracts.example("totals.changed.v1");
        var action = UUID.fromString(example.replaceAll("(?s).*\"actionId\"\\s*:\\s*\"([^\"]+)\".*", "$1"));

        Teller.raw(
                Topic.ACTION_TOTALS,
                action.toString(),
                Teller.envelope(UUID.randomUUID(), "totals.changed.v1", action),
                example);

        await().untilAsserted(() -> assertThat(totals.of(action).version()).isPositive());
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }
}
