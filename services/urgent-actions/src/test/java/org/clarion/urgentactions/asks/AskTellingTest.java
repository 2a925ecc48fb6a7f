package org.clarion.urgentactions.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.AskEvent.AskChanged;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AskTellingTest {

    private final Plans plans;
    private final AskTelling anew;

    AskTellingTest(Plans plans, AskTelling anew) {
        this.plans = plans;
        this.anew = anew;
    }

    @Test
    void whatIsPublishedIsToldAnewAndWhatWaitsIsNot() {
        var published = add();
        var waits = add();
        plans.publish(published);

        var told = told();

        assertThat(told)
                .filteredOn(one -> one.planId().equals(published))
                .extracting(AskChanged::text, AskChanged::version)
                .containsExactlyInAnyOrder(tuple("To open.", 1L), tuple("To pay.", 1L));
        assertThat(told).noneMatch(one -> one.planId().equals(waits));
    }

    private UUID add() {
        var id = UUID.randomUUID();
        plans.add(id, new PlanEntry("Plan", "", "en", null, "", "We ask the port:\n1. To open.\n2. To pay."), "noor");
        return id;
    }

    /** All of it, in as many portions as it takes. */
    private List<AskChanged> told() {
        var told = new ArrayList<AskChanged>();
        var from = Optional.of(new UUID(0, 0));
        while (from.isPresent()) {
            var after = from.get();
            var portion = QuarkusTransaction.requiringNew().call(() -> anew.after(after, 50));
            portion.events().forEach(event -> told.add((AskChanged) event));
            from = portion.upTo();
        }
        return told;
    }
}
