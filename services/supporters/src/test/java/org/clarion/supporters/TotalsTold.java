package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.supporters.totals.HeardTotals;
import org.clarion.testkit.Teller;

/** What action-reports tells of how much people did. */
public final class TotalsTold {

    private TotalsTold() {}

    /** Returns when we have heard of it. */
    public static void told(UUID action, long reported, long verified, long delivered) {
        var total = new Figures(reported, verified, delivered);
        Teller.tell(
                Topic.ACTION_TOTALS,
                new TotalsChanged(action, 1, total, Map.of(), Instant.parse("2026-11-24T10:15:00Z")));
        var totals = Arc.container().instance(HeardTotals.class).get();
        await().untilAsserted(() -> assertThat(totals.of(action))
                .hasValueSatisfying(heard -> assertThat(heard.figures()).isEqualTo(total)));
    }
}
