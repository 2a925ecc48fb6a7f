package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One number says which version somebody has, wherever they read it (docs/upgrading.md, "Versions"). */
class VersionTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern OF_OURS =
            Pattern.compile("<groupId>org\\.clarion</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<$]+)<");
    private static final Pattern NEWEST = Pattern.compile("(?m)^## ((?:[0-9]|Unreleased).*)$");

    /** Of the pom. */
    static String number() {
        return version(REPOSITORY.resolve("pom.xml")).replace("-SNAPSHOT", "");
    }

    private final String version = version(REPOSITORY.resolve("pom.xml"));
    private final String number = number();

    @Test
    void everyModuleIsOfTheSame() throws IOException {
        assertThat(number).matches("[0-9]+(\\.[0-9]+)+");
        try (var files = Files.find(REPOSITORY, 3, (file, is) -> file.endsWith("pom.xml"))) {
            assertThat(files.filter(file -> !file.toString().contains("/target/")))
                    .hasSizeGreaterThan(25)
                    .allSatisfy(
                            pom -> assertThat(version(pom)).as(pom.toString()).isEqualTo(version));
        }
    }

    @Test
    void whoUpgradesReadsOfIt() throws IOException {
        assertThat(newest("docs/upgrading.md")).isEqualTo(number);
        assertThat(newest("CHANGELOG.md"))
                .matches(version.equals(number) ? Pattern.quote(number) + " \\([0-9-]{10}\\)" : "Unreleased");
    }

    @Test
    void theLauncherSaysIt() throws Exception {
        var launcher = new ProcessBuilder("sh", "clarion", "version")
                .directory(REPOSITORY.toFile())
                .start();

        assertThat(new String(launcher.getInputStream().readAllBytes())).startsWith("Clarion " + version);
        assertThat(launcher.waitFor()).isZero();
    }

    private static String newest(String document) throws IOException {
        return first(NEWEST, Files.readString(REPOSITORY.resolve(document)));
    }

    private static String version(Path pom) {
        try {
            return first(OF_OURS, Files.readString(pom));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %.80s", pattern, text).isTrue();
        return found.group(1);
    }
}
