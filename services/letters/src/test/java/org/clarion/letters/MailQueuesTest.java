package org.clarion.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.clarion.testkit.RealParts;
import org.clarion.vitals.DueMailCount;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MailQueuesTest {

    @Inject
    @All
    List<DueMailCount> queues;

    @Test
    void everyQueueOfMailsCanSayWhatIsDue() {
        assertThat(queues).isNotEmpty().allSatisfy(queue -> assertThat(
                        queue.due(Instant.parse("2026-11-29T12:00:00Z")).many())
                .isNotNegative());
    }
}
