package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clarion.localrun.cluster.ClusterFiles;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Our images have one name each, wherever they are built, fetched or run; the archive of a release fetches them and builds none. */
class ImagesByNameTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String OURS = "${CLARION_IMAGES:-clarion}";
    private static final String SOMEBODYS =
            "${CLARION_IMAGES:?says where the images are, such as registry.example.org/clarion}";

    private final Map<String, Map<String, Object>> services = services(compose());

    @Test
    void theyBearTheVersionInComposeAndOnACluster() {
        var number = VersionTest.number();

        assertThat(services).allSatisfy((name, service) -> {
            if (service.containsKey("build")) {
                assertThat(service).containsEntry("image", OURS + "/%s:${CLARION_VERSION:-%s}".formatted(name, number));
            }
        });
        assertThat(ClusterFiles.images("base"))
                .containsExactlyInAnyOrderElementsOf(named("registry.invalid/clarion/%s:" + number));
        assertThat(ClusterFiles.images("example"))
                .containsExactlyInAnyOrderElementsOf(named("registry.example.org/clarion/%s:" + number));
    }

    /** Whoever owns our name on a public registry could else put a program of theirs in the place of ours. */
    @Test
    void whatIsBuiltHereIsFetchedFromNobodyUnlessSomebodySaysSo() {
        assertThat(services.values())
                .filteredOn(service -> service.containsKey("build"))
                .hasSize(Services.NAMES.size() + 1) // the edge
                .allSatisfy(service -> assertThat(service).containsEntry("pull_policy", "${CLARION_PULL:-never}"));
    }

    @Test
    void theArchiveHasTheSameButBuildsNothing() throws IOException {
        var made = new ProcessBuilder("sh", "deploy/release/images-only.sh", "docker-compose.yml")
                .directory(REPOSITORY.toFile())
                .start();
        Map<String, Object> archived = new Yaml().load(made.getInputStream());

        var expected = compose();
        services(expected).values().forEach(service -> {
            if (service.remove("build") != null) {
                service.remove("pull_policy");
                service.put("image", service.get("image").toString().replace(OURS, SOMEBODYS));
            }
        });
        assertThat(archived).isEqualTo(expected);
        assertThat(services(archived).values())
                .allSatisfy(service -> assertThat(service).containsKey("image"));
    }

    /** What a file of compose mounts from beside itself. */
    @Test
    void theArchiveHasWhatItsContainersAreGiven() throws IOException {
        var pack = Files.readString(REPOSITORY.resolve("deploy/release/pack.sh"));
        var mounted = services.values().stream()
                .flatMap(service -> service.get("volumes") instanceof List<?> volumes ? volumes.stream() : null)
                .map(Object::toString)
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .toList();

        assertThat(mounted).isNotEmpty().allSatisfy(path -> {
            assertThat(REPOSITORY.resolve(path)).exists();
            assertThat(pack).containsPattern(" " + path.replaceFirst("^(deploy/observability)/.*", "$1") + " ");
        });
    }

    private static List<String> named(String name) {
        return Services.NAMES.stream().map(name::formatted).toList();
    }

    private static Map<String, Object> compose() {
        try {
            return new Yaml().load(Files.readString(REPOSITORY.resolve("docker-compose.yml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked") // YAML has no types
    private static Map<String, Map<String, Object>> services(Map<String, Object> compose) {
        return (Map<String, Map<String, Object>>) compose.get("services");
    }
}
