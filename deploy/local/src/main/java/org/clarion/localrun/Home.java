package org.clarion.localrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The folder that holds all a local run leaves behind, and the repository it runs. */
record Home(Path repository, Path folder) {

    private static final String APPLICATIONS = "CLARION_APPLICATIONS";

    static Home here() {
        var repository = Path.of(System.getProperty("clarion.repository", "."))
                .toAbsolutePath()
                .normalize();
        var folder = System.getenv().getOrDefault("CLARION_FOLDER", ".clarion");
        return new Home(repository, repository.resolve(folder).normalize());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Notes of what runs at this moment. */
    Path run() {
        return folder.resolve("run");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    /** What every service is told and nobody else may know; made if need be. */
    Map<String, String> secrets() throws IOException {
        var secrets = new HashMap<>(Keys.of(keys()));
        secrets.put(
                "CLARION_MAIL_DKIM_KEY_FILE",
                MailKey.in(folder.resolve("dkim.pem")).toString());
        return Map.copyOf(secrets);
    }

    /** Of a build, not of a run: every house of this clone has use for them. */
    Path archives() {
        return repository.resolve("deploy/local/target/archives");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Of the build here; or, where {@code CLARION_APPLICATIONS} names a folder, of what stands there under the part's name. */
    Path application(String part) {
        var elsewhere = System.getenv(APPLICATIONS);
        var built = repository
                .resolve("services")
                .resolve(ServiceInstance.serviceOf(part))
                .resolve("target/quarkus-app");
        return (elsewhere == null ? built : Path.of(elsewhere).resolve(part)).resolve("quarkus-run.jar");
    }

    void prepare() throws IOException {
        Files.createDirectories(folder);
        // Keys and caught mail are nobody else's business on a machine with several people.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(data());
        Files.createDirectories(logs());
        Files.createDirectories(run());
    }

    void forgetData() throws IOException {
        if (!Files.exists(data())) {
            return;
        }
        try (var everything = Files.walk(data())) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
