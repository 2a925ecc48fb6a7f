package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffDirectoryTest {

    @Inject
    StaffMembers members;

    @Inject
    StaffDirectory directory;

    @Test
    void anAccountThatSaysNothingReadsEnglishAndUtcAndIsCalledByItsLogIn() {
        var name = member();

        var profile = directory.of(name).orElseThrow();

        assertThat(profile.shownName()).isEqualTo(name);
        assertThat(profile.language()).isEqualTo("en");
        assertThat(profile.zone().normalized()).isEqualTo(ZoneOffset.UTC);
        assertThat(profile.email()).isNull();
        assertThat(profile.section()).isNull();
        assertThat(profile.roles()).containsExactlyInAnyOrder(Roles.CAMPAIGNER, Roles.COORDINATOR);
        assertThat(directory.active()).contains(profile);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(directory.of("nobody-" + UUID.randomUUID())).isEmpty();
    }

    private String member() {
        var name = "carla-" + UUID.randomUUID();
        var roles = Set.of(Roles.CAMPAIGNER, Roles.COORDINATOR);
        QuarkusTransaction.requiringNew()
                .run(() -> members.persist(
                        new StaffMember(name, roles, Passwords.hashed("long enough for all"), Instant.now())));
        return name;
    }
}
