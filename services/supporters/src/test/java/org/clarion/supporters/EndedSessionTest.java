package org.clarion.supporters;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.EndedSessionCheck;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndedSessionTest {

    @Inject
    Sessions sessions;

    @Test
    void whoIsLoggedOutByTheLogInServiceIsOutHere() {
        new EndedSessionCheck("/desk/supporters", Roles.COORDINATOR, sessions::start).whatIsEndedThereIsRefusedHere();
    }
}
