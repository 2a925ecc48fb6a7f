package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.localrun.cluster.ClusterFiles;
import org.clarion.localrun.cluster.ClusterResource;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** A cluster runs the services, versions and settings that compose and the local run do. */
class SameEverywhereTest {

    /** For a look at it, and nothing for a house at work. */
    private static final Set<String> DEMO = Set.of(
            "CLARION_LOCAL_RUN",
            Services.LIVING,
            "SUPPORTERS_LIMITS_FORM_PER_CLIENT",
            "CLARION_MAIL_CATCHER_HOST",
            "CLARION_MAIL_CATCHER_PORT");

    /** What an overlay must add, or a secret that is there only where it is needed: deploy/kubernetes/README.md. */
    private static final Set<String> OF_THE_HOUSE = Set.of("CLARION_ADDRESS", "CLARION_API_TOKEN");

    private static final Path REPOSITORY = Path.of("../..");
    private static final List<ClusterResource> BASE = ClusterFiles.base();

    @Test
    void theFourServicesRunThere() {
        assertThat(of("Deployment").map(ClusterResource::name)).containsExactlyInAnyOrderElementsOf(Services.NAMES);
    }

    @Test
    void eachIsToldTheSame() throws IOException {
        var keys = Set.of(
                "CLARION_KEYS_SESSIONS", "CLARION_KEYS_FORMS", "CLARION_KEYS_PERSONS", "CLARION_KEYS_PSEUDONYMS");
        var readme = Files.readString(REPOSITORY.resolve("deploy/kubernetes/README.md"));
        assertThat(keys).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
        for (var deployment : of("Deployment").toList()) {
            var here = Services.environment(deployment.name(), new Ports(Ports.USUAL), Map.of());
            var there = new HashSet<>(keys);
            there.addAll(OF_THE_HOUSE);
            there.addAll(DEMO);
            there.addAll(List.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT")); // the image says these
            there.addAll(settings());
            var container = deployment.maps("spec.template.spec.containers").getFirst();
            ((List<?>) container.get("env")).forEach(it -> there.add(String.valueOf(((Map<?, ?>) it).get("name"))));

            assertThat(there).as(deployment.name()).containsAll(here.keySet());
            assertThat(deployment.content().toString())
                    .contains("/" + deployment.name().replace('-', '_') + "?")
                    .doesNotContain(DEMO);
        }
        assertThat(settings()).doesNotContainAnyElementsOf(DEMO);
    }

    @Test
    void versionsAreThoseThatComposeRuns() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(REPOSITORY.resolve("docker-compose.yml")));
        var database = of("Cluster").findFirst().orElseThrow();
        var broker = of("Kafka").findFirst().orElseThrow();

        assertThat(compose.get("services").get("kafka").get("image"))
                .isEqualTo("apache/kafka:" + broker.at("spec.kafka.version"));
        assertThat(database.text("spec.imageName").replaceAll(".*:([0-9]+).*", "postgres:$1"))
                .isEqualTo(compose.get("services").get("database").get("image"));
        var initdb = compose.get("services").get("database").get("environment").toString();
        assertThat(initdb).contains("--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C");
        assertThat(database.map("spec.bootstrap.initdb"))
                .containsEntry("encoding", "UTF8")
                .containsEntry("localeProvider", "builtin")
                .containsEntry("builtinLocale", "C.UTF-8")
                .containsEntry("localeCType", "C");
    }

    @Test
    void eachHasADatabaseOfItsOwnAndNoWayIntoAnother() {
        var names = Services.NAMES.stream().map(it -> it.replace('-', '_')).toList();
        var cluster = of("Cluster").findFirst().orElseThrow();

        assertThat(of("Database").map(it -> it.text("spec.name") + "=" + it.text("spec.owner")))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(it -> it + "=" + it).toList());
        assertThat(cluster.maps("spec.managed.roles"))
                .extracting(role -> role.get("name"))
                .containsExactlyElementsOf(names);
        assertThat(cluster.at("spec.postgresql.pg_hba"))
                .isEqualTo(List.of(
                        "hostssl sameuser %s all scram-sha-256".formatted(String.join(",", names)),
                        "host all %s all reject".formatted(String.join(",", names))));
    }

    @Test
    void theDatabaseHasAConnectionForEverybodyWhileAVersionChanges() throws IOException {
        var pools = 0;
        for (var deployment : of("Deployment").toList()) {
            var properties = Files.readString(REPOSITORY.resolve(
                    "services/%s/src/main/resources/application.properties".formatted(deployment.name())));
            var size = Pattern.compile("(?m)^quarkus\\.datasource\\.jdbc\\.max-size=(\\d+)$")
                    .matcher(properties);
            assertThat(size.find()).isTrue();
            pools += Integer.parseInt(size.group(1))
                    * ((int) deployment.map("spec").get("replicas") + 1);
        }

        assertThat(Integer.parseInt(
                        of("Cluster").findFirst().orElseThrow().text("spec.postgresql.parameters.max_connections")))
                .isGreaterThanOrEqualTo(pools + 20);
    }

    private static Set<String> settings() throws IOException {
        try (var lines = Files.lines(REPOSITORY.resolve("deploy/kubernetes/base/settings.env"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<ClusterResource> of(String kind) {
        return BASE.stream().filter(it -> it.kind().equals(kind));
    }
}
