package org.clarion.localrun.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** A cluster that refuses what it does not know takes every file; and this test would say so if one did not. */
class StrictClusterTest {

    @Test
    void everyResourceIsTaken() {
        assertThat(ClusterFiles.base()).hasSizeGreaterThan(60).allSatisfy(StrictClusterTest::isTaken);
        assertThat(ClusterFiles.example()).isNotEmpty().allSatisfy(StrictClusterTest::isTaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "example"})
    void soIsWhatKubectlMakesOfThem(String folder) throws Exception {
        var rendered = ClusterFiles.rendered(folder);
        assumeTrue(rendered.isPresent(), "no kubectl here");

        assertThat(rendered.orElseThrow())
                .hasSizeGreaterThanOrEqualTo(ClusterFiles.base().size())
                .allSatisfy(StrictClusterTest::isTaken)
                .filteredOn(it -> !it.kind().equals("Namespace"))
                .allSatisfy(it -> assertThat(it.text("metadata.namespace")).isEqualTo("clarion"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deployment    | spec.replicaz                                    | 2
            Deployment    | spec.replicas                                    | two
            Deployment    | spec.selector                                    |
            Deployment    | spec.template.spec.enableServiceLinkz            | false
            Service       | spec.ports                                       | 8080
            NetworkPolicy | spec.policyTypez                                 | Egress
            Kafka         | spec.kafka.versions                              | 4.3.1
            Kafka         | spec.kafka.authorization.type                    | simpel
            KafkaNodePool | spec.replicas                                    | three
            KafkaTopic    | spec.partitions                                  | 0
            KafkaUser     | spec.authentication.type                         | password
            Cluster       | spec.instances                                   | 0
            Cluster       | spec.postgresql.parameterz                       | 1
            Database      | spec.owner                                       |
            ScheduledBackup | spec.method                                    | byHand
            """)
    void whatIsWrongIsFound(String kind, String path, String value) {
        var broken = copyOf(ClusterFiles.of(kind).getFirst());
        var parent = path.substring(0, path.lastIndexOf('.'));
        var name = path.substring(parent.length() + 1);
        if (value == null) {
            broken.map(parent).remove(name);
        } else {
            broken.map(parent).put(name, value.matches("[0-9]+") ? (Object) Integer.valueOf(value) : value);
        }

        assertThat(StrictCluster.faults(broken)).isNotEmpty();
    }

    @Test
    void anAmountIsAnAmount() {
        var broken = copyOf(ClusterFiles.of("Deployment").getFirst());
        broken.maps("spec.template.spec.containers")
                .getFirst()
                .put("resources", Map.of("limits", Map.of("memory", "much")));

        assertThat(StrictCluster.faults(broken)).isNotEmpty();
    }

    private static void isTaken(ClusterResource resource) {
        assertThat(StrictCluster.faults(resource)).as(resource.toString()).isEqualTo(List.of());
    }

    private static ClusterResource copyOf(ClusterResource resource) {
        var yaml = new Yaml();
        Object copy = yaml.load(yaml.dump(resource.content()));
        return new ClusterResource(ClusterResource.map(copy));
    }
}
