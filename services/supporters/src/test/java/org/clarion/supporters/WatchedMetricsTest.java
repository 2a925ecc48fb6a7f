package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.WatchedMetrics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WatchedMetricsTest {

    @Test
    void hasEveryMetricThatAlertsAndDashboardsAskFor() {
        var anybody = Browser.ofAVisitor();
        anybody.get("/health-of-nobody"); // requests are counted from the first one on

        assertThat(WatchedMetrics.missing(
                        "supporters", anybody.get("/q/metrics").asString()))
                .isEmpty();
    }
}
