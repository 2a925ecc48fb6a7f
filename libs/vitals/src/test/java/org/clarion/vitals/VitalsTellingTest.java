package org.clarion.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;
import org.clarion.contracts.VitalsEvent;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VitalsTellingTest {

    @Inject
    VitalsTelling telling;

    @Inject
    Vitals vitals;

    @Test
    void aServiceSaysHowItIsInNumbersThatAreReal() {
        await().untilAsserted(() -> assertThat(telling.tell()).isTrue());

        var told = ToldRecords.about(VitalsEvent.idOf("vitals-test"), Topic.SERVICE_VITALS)
                .getLast();
        Contracts.assertKept(told.type(), told.payload());
        var seen = telling.last().orElseThrow();
        assertThat(seen.service()).isEqualTo("vitals-test");
        assertThat(seen.waiting()).isZero();
        assertThat(seen.databaseBytes()).isGreaterThan(1_000_000);
        assertThat(seen.freeBytes()).isPositive();
        assertThat(seen.mails()).isNull();
        assertThat(seen.checkedAt()).isNull();
        assertThat(telling.pulse().answers()).isTrue();
    }

    @Test
    void whatNobodyHereHearsIsHowFarItLags() {
        await().untilAsserted(() -> assertThat(vitals.look().lag()).isNotNull());
        var before = vitals.look().lag();

        Teller.tell(Topic.SUPPORTERS, new SupporterLeft(UUID.randomUUID(), "a-pseudonym", Instant.EPOCH));
        Teller.tell(Topic.SUPPORTERS, new SupporterLeft(UUID.randomUUID(), "a-pseudonym", Instant.EPOCH));

        assertThat(vitals.look().lag()).isEqualTo(before + 2);
    }
}
