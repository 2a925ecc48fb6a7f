package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The containers run what the local run runs, in a file that old and new versions of compose read alike. */
class ComposeTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Set<String> TOP = Set.of("services", "networks", "volumes");
    private static final Set<String> OF_A_SERVICE = Set.of(
            "build",
            "image",
            "pull_policy",
            "restart",
            "networks",
            "ports",
            "depends_on",
            "environment",
            "volumes",
            "command",
            "entrypoint",
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
    void theServicesAreToldTheSameAsInTheLocalRun() throws IOException {
        for (var name : Services.NAMES) {
            var here = Services.environment(name, new Ports(8080), Map.of()).keySet();
            var there = new HashSet<>(map(services().get(name), "environment").keySet());

            there.addAll(keys().keySet());
            // The image says where to listen; a container's host name says which instance it is.
            there.addAll(Set.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT", "CLARION_INSTANCE"));
            assertThat(there).as(name).containsAll(here);
        }
    }

    @Test
    void secretsAreMadeByTheHouseAndHaveNoDefault() throws IOException {
        assertThat(keys()).isNotEmpty().allSatisfy((variable, property) -> {
            var given = map(services().get("keys"), "environment");
            var name = variable.equals("QUARKUS_DATASOURCE_PASSWORD") ? "CLARION_DATABASE_PASSWORD" : variable;
            assertThat(given.get(name)).isEqualTo("${" + name + ":-}");
        });
        for (var name : Services.NAMES) {
            var environment = map(services().get(name), "environment");
            assertThat(environment).doesNotContainKeys(keys().keySet().toArray(String[]::new));
            environment.forEach((variable, value) -> {
                if (variable.endsWith("_ALSO")) { // former keys: none is a choice
                    assertThat(value.toString()).as(variable).isEqualTo("${" + variable + ":-}");
                }
            });
            assertThat(environment).containsEntry("SMALLRYE_CONFIG_LOCATIONS", "/keys/keys.properties");
            assertThat(strings(services().get(name).get("volumes"))).containsExactly("keys:/keys:ro");
        }
    }

    @Test
    void theHouseKeepsItsKeysAndTakesThoseThatAreGiven(@TempDir Path volume) throws Exception {
        var script = Files.readString(REPOSITORY.resolve("deploy/images/keys.sh"))
                .replace("/keys/", volume + "/")
                .replace("chown 10001", "true");
        var first = made(script, volume, Map.of());
        var given = made(script, volume, Map.of("CLARION_KEYS_PERSONS", "given"));

        assertThat(first.stringPropertyNames()).hasSize(5);
        assertThat(first.values())
                .doesNotHaveDuplicates()
                .allMatch(it -> Base64.getUrlDecoder().decode(it.toString()).length == 32);
        assertThat(given.getProperty("clarion.keys.persons")).isEqualTo("given");
        assertThat(given.getProperty("clarion.keys.forms")).isEqualTo(first.getProperty("clarion.keys.forms"));
        assertThat(volume.resolve("database-password")).hasContent(first.getProperty("quarkus.datasource.password"));
    }

    private static Properties made(String script, Path volume, Map<String, String> given) throws Exception {
        var shell = new ProcessBuilder("sh", "-c", script.replaceFirst("chmod 711 \\S+", "true")).inheritIO();
        shell.environment().putAll(given);
        assertThat(shell.start().waitFor()).isZero();
        var made = new Properties();
        try (var file = Files.newBufferedReader(volume.resolve("keys.properties"))) {
            made.load(file);
        }
        return made;
    }

    /** What the house makes for itself, by the variable that would say the same. */
    private static Map<String, String> keys() throws IOException {
        var keys = new TreeMap<String, String>();
        try (var lines = Files.lines(REPOSITORY.resolve("deploy/images/keys.sh"))) {
            lines.map(String::strip)
                    .filter(line -> line.startsWith("property "))
                    .map(line -> line.split(" ")[1])
                    .forEach(name -> keys.put(name.replace('.', '_').toUpperCase(Locale.ROOT), name));
        }
        return keys;
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
            if (other.equals("keys")) {
                assertThat(condition).hasToString("{condition=service_completed_successfully}");
            } else if (!Set.of("database", "kafka").contains(other)) {
                assertThat(condition).as("%s waits for %s", name, other).hasToString("{condition=service_started}");
            }
        }));
    }

    @Test
    void everyImageIsOneThatWasTried() throws IOException {
        services().values().stream()
                .filter(service -> !service.containsKey("build"))
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
        assertThat(Set.of("database", "kafka", "mail", "keys"))
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
