package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document points at exists. */
class DocumentsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> NOT_OURS = List.of("target", ".git", ".clarion", "node_modules");

    /** A link to somewhere in the repository, without its anchor. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#|/)([^)#\\s]+)(?:#[^)]*)?\\)");

    /** A code reference: a path from the root to a Java file, with or without a method. */
    private static final Pattern CODE = Pattern.compile("`((?:[\\w.-]+/)+\\w+\\.java)(?:#(\\w+))?`");

    static Stream<Path> documents() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md")).filter(DocumentsTest::ours).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(matches(LINK, document)).allSatisfy(link -> assertThat(document.resolveSibling(link.group(1)))
                .as("linked from %s", ROOT.relativize(document))
                .exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCodeReferenceIsTrue(Path document) throws IOException {
        assertThat(matches(CODE, document)).allSatisfy(reference -> {
            var file = ROOT.resolve(reference.group(1));
            assertThat(file).as("named in %s", ROOT.relativize(document)).exists();
            if (reference.group(2) != null) {
                assertThat(Files.readString(file)).containsPattern("\\b" + reference.group(2) + "\\(");
            }
        });
    }

    private static List<MatchResult> matches(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().toList();
    }

    private static boolean ours(Path file) {
        return Stream.of(ROOT.relativize(file).toString().split("/")).noneMatch(NOT_OURS::contains);
    }
}
