package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KnownPasswordsTest {

    @Inject
    StaffMembers members;

    @Inject
    FirstAdministrators first;

    @Test
    void outsideTheLocalRunNobodyHasThePasswordEverybodyKnows() {
        QuarkusTransaction.requiringNew()
                .run(() -> members.persist(new StaffMember(
                        "administrator", Set.of(Roles.ADMINISTRATOR), Passwords.hashed("local-demo"), Instant.now())));

        try {
            assertThatThrownBy(() -> first.open(new StartupEvent())).hasMessageContaining("which everybody knows");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> members.deleteById("administrator"));
        }
    }
}
