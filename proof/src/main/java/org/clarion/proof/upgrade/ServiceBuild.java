package org.clarion.proof.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The four services as they were built once.
 *
 * @param name for people
 * @param services a folder laid out as {@code services/} is after a build
 */
public record ServiceBuild(String name, Path services) {

    private static final List<String> NAMES = List.of("urgent-actions", "supporters", "letters", "action-reports");

    /** The one that a bench would run. */
    public static ServiceBuild here(Path repository) {
        return new ServiceBuild("the build here", repository.resolve("services"));
    }

    /**
     * @param from a folder with {@code services/} in it, or a commit, which is built in a work tree of its own and kept;
     *     nothing for the commit before this one
     */
    public static ServiceBuild before(@Nullable String from, Path repository, Path folder, Consumer<String> say)
            throws IOException {
        if (from != null && Files.isDirectory(Path.of(from))) {
            return new ServiceBuild(from, Path.of(from).toAbsolutePath().resolve("services")).checked();
        }
        var wanted = from == null ? "HEAD~1" : from;
        var commit = output(repository, "git", "rev-parse", "--short=12", "--verify", wanted + "^{commit}");
        if (commit.isEmpty() && from == null) {
            say.accept("There is no commit before this one here: old and new are the same version.");
            return here(repository);
        }
        if (commit.isEmpty()) {
            throw new IllegalArgumentException("--from is \"%s\": no folder and no commit.".formatted(wanted));
        }
        return built(commit, repository, folder.resolve("older").resolve(commit), say);
    }

    private static ServiceBuild built(String commit, Path repository, Path tree, Consumer<String> say)
            throws IOException {
        var build = new ServiceBuild(commit, tree.resolve("services"));
        if (!build.isComplete()) {
            say.accept("Building " + commit + " in " + tree);
            if (!Files.exists(tree)) {
                output(repository, "git", "worktree", "prune");
                output(repository, "git", "worktree", "add", "--detach", tree.toString(), commit);
            }
            var modules = String.join(
                    ",", NAMES.stream().map(service -> "services/" + service).toList());
            output(
                    tree,
                    "mvn",
                    "-B",
                    "-ntp",
                    "-q",
                    "-Dmaven.test.skip=true",
                    "-Dspotless.check.skip=true",
                    "package",
                    "-am",
                    "-pl",
                    modules);
        }
        return build.checked();
    }

    private ServiceBuild checked() {
        if (!isComplete()) {
            throw new IllegalStateException(name + " is not built: jars are missing in " + services);
        }
        return this;
    }

    private boolean isComplete() {
        return NAMES.stream()
                .allMatch(service -> Files.exists(application(service).resolve("quarkus-run.jar")));
    }

    Path application(String service) {
        return services.resolve(service).resolve("target/quarkus-app");
    }

    private static String output(Path where, String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            var first = lines.lines().toList();
            return process.onExit().join().exitValue() == 0 && !first.isEmpty()
                    ? first.getFirst().strip()
                    : "";
        } catch (CompletionException never) {
            throw new IOException(never);
        }
    }
}
