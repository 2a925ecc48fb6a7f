package org.clarion.localrun.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void whatTheBuildRewroteComesBeforeWhatItWasMadeOf() throws IOException {
        jar("lib/main/b.jar");
        jar("lib/main/a.jar");
        jar("app/letters.jar");
        jar("quarkus/generated-bytecode.jar");
        jar("quarkus/transformed-bytecode.jar");

        var program = Program.ofQuarkus(jar("quarkus-run.jar"));

        assertThat(program.classPath().stream()
                        .map(jar -> folder.relativize(jar).toString()))
                .containsExactly(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app/letters.jar",
                        "lib/main/a.jar",
                        "lib/main/b.jar");
    }

    @Test
    void whatTheRunnersManifestOpensIsOpened() throws IOException {
        assertThat(Program.ofQuarkus(jar("quarkus-run.jar")).options())
                .contains("--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    @Test
    void aServiceThatIsNotBuiltIsAProgramOfNothing() {
        assertThat(Program.ofQuarkus(folder.resolve("quarkus-run.jar")).classPath())
                .isEmpty();
    }

    private Path jar(String name) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Add-Opens", "java.base/java.lang java.base/java.nio");
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }
}
