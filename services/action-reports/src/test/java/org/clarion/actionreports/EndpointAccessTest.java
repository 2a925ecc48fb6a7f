package org.clarion.actionreports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.clarion.access.Sessions;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.endpoints.EndpointAccessCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndpointAccessTest {

    @Inject
    Sessions sessions;

    @Test
    void everyAddressOpensToThoseItIsMeantForAndToNobodyElse() {
        assertThat(new EndpointAccessCheck(sessions::start).faults()).isEmpty();
    }
}
