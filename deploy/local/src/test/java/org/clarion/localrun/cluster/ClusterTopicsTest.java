package org.clarion.localrun.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clarion.localrun.cluster.ClusterResource.map;
import static org.clarion.localrun.cluster.ClusterResource.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.clarion.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Topics on a cluster are those that the services would make by themselves, and each may do there what it does. */
class ClusterTopicsTest {

    @Test
    void theyAreTheSame() throws IOException {
        var wanted = new HashMap<String, Map<String, Object>>();
        for (var topic : Topic.values()) {
            var manner = new HashMap<String, Object>();
            manner.put("cleanup.policy", topic.compacted() ? "compact" : "delete");
            topic.kept().ifPresent(kept -> Set.of("retention.ms", "segment.ms")
                    .forEach(name -> manner.put(name, Math.toIntExact(kept.toMillis()))));
            wanted.put(topic.label(), manner);
        }
        for (var service : services()) {
            heard(service, ".dead-letter-queue.topic").forEach(dead -> wanted.put(dead, Map.of("retention.ms", -1)));
        }
        var partitions =
                Integer.valueOf(properties(Path.of("libs/outbox")).getFirst().getProperty("clarion.topics.partitions"));

        var there = ClusterFiles.of("KafkaTopic");
        assertThat(there).extracting(ClusterResource::name).doesNotHaveDuplicates();
        assertThat(there).allSatisfy(topic -> {
            assertThat(topic.map("spec.config")).as(topic.name()).isEqualTo(wanted.get(topic.name()));
            assertThat(topic.map("spec"))
                    .containsEntry("partitions", partitions)
                    .containsEntry("replicas", 3);
        });
        assertThat(there).hasSameSizeAs(wanted.keySet());
    }

    @Test
    void eachMaySayAndHearWhatItSaysAndHearsAndNothingElse() throws IOException {
        for (var user : ClusterFiles.of("KafkaUser")) {
            var service = user.name().replace("kafka-", "");
            var may = new TreeSet<String>();
            maps(user.at("spec.authorization.acls")).stream()
                    .filter(rule -> rule.get("operations").toString().contains("Write"))
                    .map(rule -> map(rule.get("resource")))
                    .filter(resource -> !"prefix".equals(resource.get("patternType")))
                    .forEach(resource -> may.add(resource.get("name").toString()));
            var does = new TreeSet<>(told(service));
            does.addAll(heard(service, ".topic"));

            assertThat(may).as(service).isEqualTo(does);
            assertThat(heard(service, ".group.id")).allMatch(group -> group.startsWith(service + "-"));
            assertThat(heard(service, ".dead-letter-queue.topic")).allMatch(dead -> dead.startsWith(service + "-"));
        }
        assertThat(ClusterFiles.of("KafkaUser")).hasSameSizeAs(services());
    }

    private static List<String> services() {
        return ClusterFiles.of("Deployment").stream().map(ClusterResource::name).toList();
    }

    private static Set<String> told(String service) throws IOException {
        Map<String, Map<String, Object>> document =
                new Yaml().load(Files.readString(ClusterFiles.REPOSITORY.resolve("contracts/asyncapi.yaml")));
        var told = new TreeSet<String>();
        document.get("operations").keySet().stream()
                .filter(operation -> operation.startsWith(service + "-tells-"))
                .forEach(operation -> told.add(operation.substring(service.length() + "-tells-".length())));
        return told;
    }

    /** The values of one setting of all its channels, of its own and of those it has from libs. */
    private static Set<String> heard(String service, String setting) throws IOException {
        var values = new TreeSet<String>();
        var all = new ArrayList<>(properties(Path.of("services", service)));
        try (var libs = Files.list(ClusterFiles.REPOSITORY.resolve("libs"))) {
            for (var lib : libs.toList()) {
                all.addAll(properties(ClusterFiles.REPOSITORY.relativize(lib)));
            }
        }
        all.forEach(properties -> properties.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[a-z-]+" + setting.replace(".", "\\.")))
                .forEach(name ->
                        values.add(properties.getProperty(name).replace("${quarkus.application.name}", service))));
        return values;
    }

    private static List<Properties> properties(Path module) throws IOException {
        var found = new ArrayList<Properties>();
        for (var name : List.of("application.properties", "META-INF/microprofile-config.properties")) {
            var file = ClusterFiles.REPOSITORY
                    .resolve(module)
                    .resolve("src/main/resources")
                    .resolve(name);
            if (Files.exists(file)) {
                var read = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    read.load(in);
                }
                found.add(read);
            }
        }
        return found;
    }
}
