package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files are packed to the same bytes, whoever packs them: so somebody who doubts a release can make one and compare. */
class ReleaseArchiveTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String NAME = "clarion-1.0";

    @Test
    void sameFilesMakeTheSameBytesWhenAndByWhomeverTheyAreMade(@TempDir Path here, @TempDir Path there)
            throws Exception {
        fill(here, List.of("README.md", "bin", "ab"), "rw-r--r--", "rwxr-xr-x", "2026-11-30T12:00:00Z");
        fill(there, List.of("ab", "bin", "README.md"), "rw-------", "rwx------", "2031-01-01T00:00:00Z");

        assertThat(packed(here, "C")).isEqualTo(packed(there, "en_US.UTF-8"));
    }

    @Test
    void anotherFileMakesOthers(@TempDir Path here, @TempDir Path there) throws Exception {
        fill(here, List.of("README.md"), "rw-r--r--", "rwxr-xr-x", "2026-11-30T12:00:00Z");
        fill(there, List.of("README.MD"), "rw-r--r--", "rwxr-xr-x", "2026-11-30T12:00:00Z");

        assertThat(packed(here, "C")).isNotEqualTo(packed(there, "C"));
    }

    private static void fill(Path folder, List<String> names, String plain, String program, String made)
            throws IOException {
        var inside = Files.createDirectories(folder.resolve(NAME));
        for (var name : names) {
            var file = Files.writeString(inside.resolve(name), "what stands in it");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(name.equals("bin") ? program : plain));
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(made)));
        }
    }

    private static byte[] packed(Path folder, String locale) throws Exception {
        var script = REPOSITORY.resolve("deploy/release/pack.sh").toRealPath();
        var shell = new ProcessBuilder(
                        "sh", "-euc", ". \"$0\"; archive . %s 2026-11-30T09:44:59+00:00".formatted(NAME), "" + script)
                .directory(folder.toFile())
                .inheritIO();
        shell.environment().put("LC_ALL", locale);
        assertThat(shell.start().waitFor()).isZero();
        return Files.readAllBytes(folder.resolve(NAME + ".tar.gz"));
    }
}
