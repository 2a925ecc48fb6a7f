package org.clarion.localrun.starting;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A Java program as the JVM's own class loader runs it: only what that one loads can be kept in a {@link StartUpArchive}.
 *
 * @param options that it cannot be without
 * @param classPath its jars, in an order that is the same at every start
 */
public record Program(String mainClass, List<String> options, List<Path> classPath) {

    private static final String MAIN_OF_QUARKUS = "io.quarkus.runner.GeneratedMain";

    /** What {@code quarkus-run.jar} would run by a class loader of its own. */
    public static Program ofQuarkus(Path runJar) {
        var folder = runJar.getParent();
        var jars = Stream.of("app", "lib/boot", "lib/main").flatMap(part -> jars(folder.resolve(part)).stream());
        var rewritten = Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                .map(folder::resolve)
                .filter(Files::exists); // where nothing was rewritten there is no jar of it
        return new Program(
                MAIN_OF_QUARKUS, opened(runJar), Stream.concat(rewritten, jars).toList());
    }

    /** This program, in another of its roles. */
    public static Program ofOurselves(Class<?> main) {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new Program(main.getName(), List.of("--enable-native-access=ALL-UNNAMED"), classPath);
    }

    /** For the variable {@code CLASSPATH}: in the command line it would leave no room for anything to know a process by. */
    public String joinedClassPath() {
        return String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }

    private static List<Path> jars(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The JVM reads this from the manifest of a jar that it runs, and we run none. */
    private static List<String> opened(Path runJar) {
        if (!Files.exists(runJar)) {
            return List.of();
        }
        try (var jar = new JarFile(runJar.toFile())) {
            var said = jar.getManifest().getMainAttributes();
            var options = new ArrayList<String>();
            packages(said, "Add-Opens").forEach(name -> options.add("--add-opens=" + name + "=ALL-UNNAMED"));
            packages(said, "Add-Exports").forEach(name -> options.add("--add-exports=" + name + "=ALL-UNNAMED"));
            options.add("--enable-native-access=ALL-UNNAMED");
            return options;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> packages(Attributes said, String name) {
        var value = said.getValue(name);
        return value == null || value.isBlank()
                ? Stream.empty()
                : Stream.of(value.strip().split("\\s+"));
    }
}
