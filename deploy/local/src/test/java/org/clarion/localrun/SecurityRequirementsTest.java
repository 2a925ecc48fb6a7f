package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/asvs.md says of our security can be counted, and the tests that it names are there. */
class SecurityRequirementsTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path LEVELS = Path.of("src/test/resources/asvs-5.0.0-levels.csv");
    private static final int REQUIREMENTS = 253;
    private static final int ROWS_WITH_A_TEST = 100;
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".clarion", "node_modules");
    private static final Pattern METHOD = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b"
            + "(?:(?!@Test\\b|\\bvoid\\b)[\\s\\S])*?\\bvoid\\s+(\\w+)\\(");

    @Test
    void everyRequirementStandsThereOnceWithItsLevel() throws IOException {
        assertThat(levels()).hasSize(REQUIREMENTS);
        assertThat(faultsOfIds(page())).isEmpty();
    }

    @Test
    void everyRowSaysWhetherItIsMetAndWhy() throws IOException {
        assertThat(faultsOfWords(page())).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var methods = methods();

        assertThat(methods).hasSizeGreaterThan(100);
        assertThat(page().unknown(methods)).isEmpty();
    }

    @Test
    void theSummaryCountsWhatStandsBelow() throws IOException {
        var page = page();

        assertThat(page.counts()).isEqualTo(page.counted());
        assertThat(page.rows().stream().filter(row -> !row.tests().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(ROWS_WITH_A_TEST);
    }

    @Test
    void whatIsWrongIsFound() throws IOException {
        var text = text();
        var row = text.lines()
                .filter(line -> line.startsWith("| 1.1.1 |"))
                .findFirst()
                .orElseThrow();
        var cells = List.of(row.split("\\|", -1));

        assertThat(faultsOfIds(changed(text, row, ""))).containsExactly("1.1.1 stands there 0 times");
        assertThat(faultsOfIds(changed(text, row, row + "\n" + row))).containsExactly("1.1.1 stands there 2 times");
        assertThat(faultsOfIds(changed(text, row, with(cells, 1, "1.1.99"))))
                .containsExactly("1.1.1 stands there 0 times", "1.1.99 is no requirement of its level");
        assertThat(faultsOfIds(changed(text, row, with(cells, 2, "1"))))
                .containsExactly("1.1.1 is no requirement of its level");
        assertThat(faultsOfWords(changed(text, row, with(cells, 4, "soon")))).containsExactly("1.1.1");
        assertThat(faultsOfWords(changed(text, row, with(cells, 5, "")))).containsExactly("1.1.1");
        var renamed = changed(text, row, with(cells, 6, "`PrefixesTest.nobodyWroteThis`, `NoSuchTest`"));
        assertThat(renamed.unknown(methods()))
                .containsExactly("1.1.1 names PrefixesTest.nobodyWroteThis", "1.1.1 names NoSuchTest");
        var other = changed(text, row, with(cells, 4, "not"));
        assertThat(other.counts()).isNotEqualTo(other.counted());
    }

    private static String with(List<String> cells, int at, String cell) {
        var changed = new ArrayList<>(cells);
        changed.set(at, " " + cell + " ");
        return String.join("|", changed);
    }

    private static RequirementsPage changed(String text, String row, String into) {
        return RequirementsPage.read(text.replace(row, into));
    }

    private static List<String> faultsOfIds(RequirementsPage page) throws IOException {
        var levels = levels();
        var often = new TreeMap<String, Integer>();
        page.rows().forEach(row -> often.merge(row.id(), 1, Integer::sum));
        return Stream.concat(
                        levels.keySet().stream()
                                .filter(id -> often.getOrDefault(id, 0) != 1)
                                .map(id -> id + " stands there " + often.getOrDefault(id, 0) + " times"),
                        page.rows().stream()
                                .filter(row -> !row.level().equals(levels.get(row.id())))
                                .map(row -> row.id() + " is no requirement of its level"))
                .toList();
    }

    /** Rows without a disposition that we know, without words of what is asked, or without a reason. */
    private static List<String> faultsOfWords(RequirementsPage page) {
        return page.rows().stream()
                .filter(row -> !RequirementsPage.DISPOSITIONS.contains(row.here())
                        || row.asks().isBlank()
                        || row.how().isBlank())
                .map(RequirementsPage.Row::id)
                .toList();
    }

    private static RequirementsPage page() throws IOException {
        return RequirementsPage.read(text());
    }

    private static String text() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/asvs.md"));
    }

    private static Map<String, String> levels() throws IOException {
        var levels = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(LEVELS)) {
            if (!line.startsWith("#")) {
                levels.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1));
            }
        }
        return levels;
    }

    /** Of every test class of the repository, by its simple name, the methods that JUnit runs. */
    private static Map<String, Set<String>> methods() throws IOException {
        var methods = new TreeMap<String, Set<String>>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
                var name = folder.getFileName().toString();
                return LEFT_OUT.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                var name = file.getFileName().toString();
                if (name.endsWith("Test.java") || name.endsWith("IT.java")) {
                    var known = methods.computeIfAbsent(name.replace(".java", ""), first -> new HashSet<>());
                    METHOD.matcher(Files.readString(file)).results().forEach(method -> known.add(method.group(1)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return methods;
    }
}
