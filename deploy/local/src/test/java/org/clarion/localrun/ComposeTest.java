package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The containers run what the local run runs, in a file that old and new versions of compose read alike. */
class ComposeTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Set<String> TOP = Set.of("services", "networks", "volumes");
    private static final Set<String> OF_A_SERVICE = Set.of(
            "build",
            "image",
            "restart",
            "networks",
            "ports",
            "depends_on",
            "environment",
            "volumes",
            "command",
            "healthcheck",
            "deploy",
            "profiles",
            "stop_grace_period");
    private static final Set<String> OF_A_HEALTHCHECK =
            Set.of("test", "interval", "timeout", "retries", "start_period");

    private Map<String, Object> compose;

    @BeforeEach
    void read() throws IOException {
        compose = new Yaml().load(Files.readString(REPOSITORY.resolve("docker-compose.yml")));
    }

    @Test
    void itUsesOnlyWhatEveryComposeKnows() {
        var used = new HashSet<>(compose.keySet());
        used.removeIf(key -> key.startsWith("x-"));

        assertThat(used).isEqualTo(TOP);
        services().forEach((name, service) -> {
            assertThat(OF_A_SERVICE).as(name).containsAll(service.keySet());
            assertThat(OF_A_HEALTHCHECK)
                    .as(name)
                    .containsAll(map(service, "healthcheck").keySet());
            map(service, "depends_on").values().forEach(condition -> assertThat(
                            ((Map<?, ?>) condition).keySet().toString())
                    .isEqualTo("[condition]"));
        });
    }

    @Test
    void theServicesAreToldTheSameAsInTheLocalRun() {
        for (var name : Services.NAMES) {
            var here = Services.environment(name, new Ports(8080), Map.of()).keySet();
            var there = new HashSet<>(map(services().get(name), "environment").keySet());

            // The image says where to listen; a container's host name says which instance it is.
            there.addAll(Set.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT", "CLARION_INSTANCE"));
            assertThat(there).as(name).containsAll(here);
        }
    }

    @Test
    void noSecretHasADefault() {
        for (var name : Services.NAMES) {
            map(services().get(name), "environment").forEach((variable, value) -> {
                if (variable.endsWith("_ALSO")) { // former keys: none is a choice
                    assertThat(value.toString()).as(variable).isEqualTo("${" + variable + ":-}");
                } else if (variable.contains("KEYS") || variable.contains("PASSWORD")) {
                    assertThat(value.toString()).as(variable).startsWith("${").contains(":?");
                }
            });
        }
    }

    @Test
    void theDemoIsOpenToThisMachineOnly() {
        var ports = new ArrayList<String>();
        services().values().forEach(service -> ports.addAll(strings(service.get("ports"))));

        assertThat(ports)
                .containsExactlyInAnyOrder(
                        "127.0.0.1:${CLARION_PORT:-8080}:8080", "127.0.0.1:${CLARION_GRAFANA_PORT:-3000}:3000");
    }

    @Test
    void onlyTheEdgeAndDashboardsCanReachTheWorld() {
        assertThat(map(map(compose, "networks"), "inside")).containsEntry("internal", true);
        services().forEach((name, service) -> {
            if (!Set.of("edge", "grafana").contains(name)) {
                assertThat(strings(service.get("networks"))).as(name).containsExactly("inside");
            }
        });
    }

    @Test
    void onlyWhatStartsInSecondsIsWaitedFor() {
        services().forEach((name, service) -> map(service, "depends_on").forEach((other, condition) -> {
            if (!Set.of("database", "kafka").contains(other)) {
                assertThat(condition).as("%s waits for %s", name, other).hasToString("{condition=service_started}");
            }
        }));
    }

    @Test
    void everyImageIsOneThatWasTried() throws IOException {
        services().values().stream()
                .filter(service -> service.containsKey("image"))
                .forEach(service -> assertThat(service.get("image").toString()).matches("[^:]+:v?[0-9][0-9.]*"));
        for (var file : List.of("edge", "service")) {
            assertThat(Files.readString(REPOSITORY.resolve("deploy/images/" + file + ".Dockerfile")))
                    .containsPattern("ARG BASE=[^:\\s]+:[0-9]");
        }
    }

    @Test
    void nobodyTakesAllTheMemory() {
        services().forEach((name, service) -> assertThat(map(map(map(service, "deploy"), "resources"), "limits"))
                .as(name)
                .containsKey("memory"));
    }

    @Test
    void whatIsKeptOutlivesItsContainer() {
        assertThat(Set.of("database", "kafka", "mail"))
                .allSatisfy(kept -> assertThat(strings(services().get(kept).get("volumes")))
                        .anyMatch(it -> it.startsWith(kept + ":")));
    }

    @Test
    void filesThatItBuildsFromExist() {
        services().values().stream()
                .map(service -> map(service, "build"))
                .filter(build -> !build.isEmpty())
                .forEach(build -> assertThat(
                                REPOSITORY.resolve(build.get("dockerfile").toString()))
                        .exists());
    }

    private Map<String, Map<String, Object>> services() {
        var services = new TreeMap<String, Map<String, Object>>();
        map(compose, "services").keySet().forEach(name -> services.put(name, map(map(compose, "services"), name)));
        return services;
    }

    @SuppressWarnings("unchecked") // YAML has no types
    private static Map<String, Object> map(Map<String, Object> in, String key) {
        var found = in.get(key);
        return found == null ? Map.of() : (Map<String, Object>) found;
    }

    private static List<String> strings(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }
}
