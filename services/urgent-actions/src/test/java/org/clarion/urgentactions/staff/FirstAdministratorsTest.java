package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.LocalRunOnly;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.clarion.turns.NamedLocks;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FirstAdministratorsTest {

    private static final String HASH = Passwords.hashed("a long one");
    private static final List<String> CONFIGURED =
            List.of("ada:administrator+campaigner:" + HASH, "noor:campaigner:" + HASH);

    @Inject
    StaffMembers members;

    @Inject
    LocalRunOnly localRun;

    @Inject
    Clock clock;

    @Inject
    NamedLocks locks;

    @Test
    void aHouseWithoutAccountsGetsTheAdministratorsThatAreConfigured() {
        takenBack(() -> {
            members.deleteAll();

            open();

            assertThat(members.listAll()).extracting(StaffMember::name).containsExactly("ada");
            assertThat(members.findById("ada").roles()).isEqualTo(Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGNER));
        });
    }

    @Test
    void onceThereAreAccountsTheConfigurationChangesNone() {
        takenBack(() -> {
            members.deleteAll();
            members.persist(
                    new StaffMember("ada", Set.of(Roles.CAMPAIGNER), Passwords.hashed("her own"), clock.instant()));

            open();

            assertThat(members.listAll()).extracting(StaffMember::name).containsExactly("ada");
            assertThat(members.findById("ada").roles()).isEqualTo(Set.of(Roles.CAMPAIGNER));
            assertThat(Passwords.fits("her own", members.findById("ada").passwordHash()))
                    .isTrue();
        });
    }

    private void open() {
        new FirstAdministrators(members, localRun, clock, locks, Optional.of(CONFIGURED)).open(new StartupEvent());
    }

    /** Other tests keep their accounts. */
    private static void takenBack(Runnable deed) {
        QuarkusTransaction.begin();
        try {
            deed.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
