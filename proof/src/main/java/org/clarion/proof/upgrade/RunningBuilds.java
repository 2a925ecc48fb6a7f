package org.clarion.proof.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clarion.localrun.Port;
import org.clarion.localrun.watching.Ready;
import org.clarion.proof.house.House;

/** Which build each instance runs: a link per instance, followed at its next start. */
public final class RunningBuilds {

    /** Those whose events others hear come last, so that the new is told to the old for as long as may be. */
    static final List<String> ORDER = List.of("action-reports", "letters", "supporters", "urgent-actions");

    private static final String TWIN = "-twin";

    private final Path links;

    private RunningBuilds(Path links) {
        this.links = links;
    }

    /** All instances of one build. */
    public static RunningBuilds all(ServiceBuild build, Path folder) throws IOException {
        var running = new RunningBuilds(folder.resolve("applications"));
        Files.createDirectories(running.links);
        for (var part : parts()) {
            running.point(part, build);
        }
        return running;
    }

    /** What the launcher must be told. */
    public Map<String, String> settings() {
        return Map.of("CLARION_TWINS", "true", "CLARION_APPLICATIONS", links.toString());
    }

    /** One service after the other, of each both instances. */
    static List<String> parts() {
        return ORDER.stream()
                .flatMap(service -> List.of(service, service + TWIN).stream())
                .toList();
    }

    void point(String part, ServiceBuild build) throws IOException {
        var link = links.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, build.application(service(part)));
    }

    boolean isReady(House house, String part) {
        var port = Port.valueOf(service(part).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return Ready.answers(part.endsWith(TWIN) ? house.twin(port) : house.port(port), "/q/health/ready");
    }

    private static String service(String part) {
        return part.endsWith(TWIN) ? part.substring(0, part.length() - TWIN.length()) : part;
    }
}
