package org.clarion.localrun.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpArchiveTest {

    /** What is started here. */
    public static final class Greeting {
        public static void main(String[] nothing) {
            System.out.println("started");
        }
    }

    @TempDir
    Path folder;

    private Path jar;
    private StartUpArchive archive;

    @BeforeEach
    void build() throws IOException {
        jar = folder.resolve("greeting.jar");
        pack();
        archive = archive();
    }

    @Test
    void aStartWithoutOneTakesDownWhatItLoadsAndTheNextOneHasIt() throws Exception {
        assertThat(archive.isMissing()).isFalse();
        assertThat(start()).isZero();
        assertThat(archive.isMissing()).isTrue();

        archive.make();

        assertThat(archive.isMissing()).isFalse();
        assertThat(archive.options()).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
        assertThat(start()).isZero();
    }

    @Test
    void anotherBuildGetsAnother() throws Exception {
        start();
        archive.make();

        Files.writeString(jar, "longer than it was".repeat(1000));

        assertThat(archive().options()).singleElement().asString().startsWith("-XX:DumpLoadedClassList=");
    }

    @Test
    void nothingIsLeftOfOneThatCouldNotBeMade() throws Exception {
        start();
        var impossible = new Program(Greeting.class.getName(), List.of("-XX:NoSuchOption"), List.of(jar));

        new StartUpArchive("greeting", impossible, folder.resolve("archives"), folder).make();

        assertThat(folder.resolve("archives")).isEmptyDirectory();
    }

    private StartUpArchive archive() {
        var program = new Program(Greeting.class.getName(), List.of(), List.of(jar));
        return new StartUpArchive("greeting", program, folder.resolve("archives"), folder);
    }

    private int start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Jvm.command(), "-Xshare:auto"));
        command.addAll(archive().options());
        command.addAll(List.of("-cp", jar.toString(), Greeting.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void pack() throws IOException {
        var entry = Greeting.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var bytes = Greeting.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }
}
