package org.clarion.supporters.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clarion.supporters.organisations.OrganisationStep.Kind;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeepingOrganisationsTest {

    private static final String NOOR = "noor";

    @Inject
    KeepingOrganisations keeping;

    @Inject
    PartnerOrganisations organisations;

    @Test
    void whatWasMergedLeadsOnHoweverOften() {
        var first = added("Red de los Lagos");
        var second = added("Red de Lagos");
        var third = added("Red Lagos");

        assertThat(keeping.merge(first, second, NOOR)).isTrue();
        assertThat(keeping.merge(second, third, NOOR)).isTrue();

        assertThat(organisations.current(first)).map(PartnerOrganisation::id).contains(third);
        assertThat(organisations.current(third).orElseThrow().former())
                .extracting(OrganisationName::name)
                .containsExactlyInAnyOrder("Red de los Lagos", "Red de Lagos");
        assertThat(organisations.all())
                .extracting(PartnerOrganisation::id)
                .contains(third)
                .doesNotContain(first, second);
        assertThat(keeping.history(third)).extracting(OrganisationStep::kind).contains(Kind.ADDED, Kind.TOOK_IN);
        assertThat(keeping.history(first)).extracting(OrganisationStep::kind).contains(Kind.MERGED_AWAY);
    }

    @Test
    void whatIsMergedIsMergedOnce() {
        var one = added("Casa del Manglar");
        var other = added("Casa Manglar");

        assertThat(keeping.merge(one, one, NOOR)).isFalse();
        assertThat(keeping.merge(one, other, NOOR)).isTrue();
        assertThat(keeping.merge(one, other, NOOR)).isFalse();
        assertThat(keeping.merge(other, one, NOOR)).isFalse();
        assertThat(keeping.change(one, entry("Casa"), NOOR)).isFalse();
    }

    @Test
    void aFormAddsOneOrganisation() {
        var id = added("Voces del Delta");

        keeping.add(id, entry("Voces del Delta, otra vez"), NOOR);

        assertThat(organisations.of(id).orElseThrow().name("es")).isEqualTo("Voces del Delta");
        assertThat(keeping.history(id)).hasSize(1);
    }

    private UUID added(String name) {
        var id = UUID.randomUUID();
        keeping.add(id, entry(name), NOOR);
        return id;
    }

    private static OrganisationEntry entry(String name) {
        return OrganisationEntry.named("es", name, "", "CR");
    }
}
