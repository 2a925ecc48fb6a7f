package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Alerts that Prometheus can read, that ring when they must, and that say where it stands what to do. */
class AlertsTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path OBSERVABILITY = REPOSITORY.resolve("deploy/observability");
    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");
    private static final Pattern PLACE = Pattern.compile("docs/operating\\.md#([a-z-]+): .+");

    @ParameterizedTest
    @ValueSource(strings = {"check config prometheus.yml", "test rules alerts-test.yml"})
    void prometheusReadsAndTriesThem(String command) throws Exception {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool here");
        var started = new ProcessBuilder((PROMTOOL + " " + command).split(" "))
                .directory(OBSERVABILITY.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(started.getInputStream().readAllBytes());

        assertThat(started.waitFor()).as(said).isZero();
    }

    @Test
    void eachSaysWhatItMeansAndWhereItStandsWhatToDo() throws IOException {
        var headings = Files.readString(REPOSITORY.resolve("docs/operating.md"))
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", "")
                        .toLowerCase()
                        .replaceAll("[^a-z ]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
            var annotations = (Map<?, ?>) rule.get("annotations");
            var place = PLACE.matcher(String.valueOf(annotations.get("runbook")));
            assertThat(annotations.get("summary")).as(rule.toString()).isNotNull();
            assertThat(place.matches()).as(rule.toString()).isTrue();
            assertThat(headings).contains(place.group(1));
        });
    }

    private static List<Map<?, ?>> rules() throws IOException {
        Map<String, List<Map<String, List<Map<?, ?>>>>> file =
                new Yaml().load(Files.readString(OBSERVABILITY.resolve("alerts.yml")));
        return file.get("groups").getFirst().get("rules");
    }
}
