package org.clarion.actionreports.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.LatePolicy;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.sections.SectionPolicies.SectionSays;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SectionPoliciesTest {

    private final SectionPolicies policies;
    private final Sections sections;
    private final UUID section = UUID.randomUUID();
    private final UUID action = UUID.randomUUID();

    SectionPoliciesTest(SectionPolicies policies, Sections sections) {
        this.policies = policies;
        this.sections = sections;
    }

    @Test
    void whatTheDeskTellsHoldsByAnyOfItsNamesUntilItIsRetired() {
        Teller.tell(Topic.DIRECTORIES, heard(2, true));
        Teller.tell(Topic.DIRECTORIES, heard(1, false));

        await().untilAsserted(() -> assertThat(policies.of("sección de la costa", UUID.randomUUID()))
                .contains(new SectionSays(LatePolicy.ASK, Duration.ofDays(30))));
        assertThat(policies.of("Section of the Coast", action))
                .contains(new SectionSays(LatePolicy.BLOCK, Duration.ofDays(30)));
        assertThat(policies.names("es")).contains("Sección de la Costa");
        assertThat(sections.named("sección de la costa")).isEqualTo("Section of the Coast");
        assertThat(sections.known()).contains("Section of the Coast");

        Teller.tell(Topic.DIRECTORIES, heard(3, false));
        await().untilAsserted(() ->
                assertThat(policies.of("Section of the Coast", action)).isEmpty());
    }

    @Test
    void thePublishedExampleOpensAndOtherDirectoriesAreNothingToUs() {
        for (var name : List.of("postage.changed.v1", "embassy.changed.v1", "section.changed.v1")) {
            var subject = UUID.randomUUID();
            Teller.raw(
                    Topic.DIRECTORIES,
                    subject.toString(),
                    Teller.envelope(UUID.randomUUID(), name, subject),
                    Contracts.example(name));
        }

        await().untilAsserted(() -> assertThat(policies.of("Example Section", action))
                .contains(new SectionSays(LatePolicy.ASK, Duration.ofDays(30))));
    }

    private SectionChanged heard(long version, boolean listed) {
        var names = Map.of("en", "Section of the Coast", "es", "Sección de la Costa");
        var alone = new SectionOnAction(action, null, LateRule.BLOCK, null, null);
        return new SectionChanged(
                section, version, listed, names, List.of("TG"), "en", null, LateRule.ASK, 30, List.of(alone));
    }
}
