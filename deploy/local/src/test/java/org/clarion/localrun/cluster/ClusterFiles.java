package org.clarion.localrun.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The files of deploy/kubernetes, as they lie there, and as kubectl renders them where it is installed. */
public final class ClusterFiles {

    static final Path REPOSITORY = Path.of("../..");
    static final Path FOLDER = REPOSITORY.resolve("deploy/kubernetes");
    private static final Path KUBECTL = Path.of("/usr/bin/kubectl");

    private ClusterFiles() {}

    /** What the base is made of: whole resources, in the order of its kustomization. */
    public static List<ClusterResource> base() {
        return listed("base");
    }

    /** What the example adds: whole resources, too; what it patches is seen when it is rendered. */
    static List<ClusterResource> example() {
        return listed("example");
    }

    /** What the base runs, or what an overlay runs instead. */
    public static List<String> images(String folder) {
        return folder.equals("base")
                ? of("Deployment").stream()
                        .map(it -> ClusterPodsTest.container(it).get("image").toString())
                        .toList()
                : ClusterResource.maps(kustomization(folder).get("images")).stream()
                        .map(it -> it.get("newName") + ":" + it.get("newTag"))
                        .toList();
    }

    static List<ClusterResource> of(String kind) {
        return base().stream().filter(it -> it.kind().equals(kind)).toList();
    }

    static Map<String, Object> kustomization(String folder) {
        return read(FOLDER.resolve(folder).resolve("kustomization.yaml"))
                .getFirst()
                .content();
    }

    static Properties settings() {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve("base/settings.env"))) {
            settings.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return settings;
    }

    /** Nothing where there is no kubectl. */
    static Optional<List<ClusterResource>> rendered(String folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(KUBECTL)) {
            return Optional.empty();
        }
        var errors = Files.createTempFile("kustomize", ".err");
        var running = new ProcessBuilder(
                        KUBECTL.toString(), "kustomize", FOLDER.resolve(folder).toString())
                .redirectError(errors.toFile())
                .start();
        var said = new String(running.getInputStream().readAllBytes());
        if (running.waitFor() != 0) {
            throw new IOException(Files.readString(errors));
        }
        Files.delete(errors);
        return Optional.of(parse(said));
    }

    private static List<ClusterResource> listed(String folder) {
        return ((List<?>) kustomization(folder).get("resources"))
                .stream()
                        .map(file -> FOLDER.resolve(folder).resolve(file.toString()))
                        .filter(Files::isRegularFile)
                        .flatMap(file -> read(file).stream())
                        .toList();
    }

    private static List<ClusterResource> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<ClusterResource> parse(String yaml) {
        Stream<Object> documents = StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false);
        return documents.map(ClusterResource::map).map(ClusterResource::new).toList();
    }
}
