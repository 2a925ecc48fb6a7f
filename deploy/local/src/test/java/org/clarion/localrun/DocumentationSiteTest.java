package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documentation without a dead end, and a site of it that can be searched and asks nobody else for anything. */
class DocumentationSiteTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path DOCS = REPOSITORY.resolve("docs");
    private static final Path MKDOCS = Path.of("/usr/bin/mkdocs");
    private static final List<String> GUIDES =
            List.of("sections", "campaigners", "coordinators", "administrators", "developers");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern OF_ANOTHER_SITE = Pattern.compile("^(?:[a-z]+:|#).*");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*pictures/([^)]+)\\)");
    private static final long MOST_BYTES_OF_A_PICTURE = 80 * 1024;
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern FETCHED =
            Pattern.compile("<(?:script|img|iframe|link)\\b[^>]*\\b(?:src|href)=\"(?:https?:)?//[^\"]*\"");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(filesOf(DOCS, ".md")).isNotEmpty().allSatisfy(page -> {
            var folder = page.getParent();
            assertThat(linksOf(page)).as(page.toString()).allSatisfy(link -> assertThat(folder.resolve(link))
                    .exists());
        });
    }

    @Test
    void eachGuideStandsInTheMenuAndAtTheStart() throws IOException {
        var menu = Files.readString(REPOSITORY.resolve("deploy/docs/mkdocs.yml"));
        var start = Files.readString(DOCS.resolve("index.md"));

        assertThat(GUIDES).allSatisfy(guide -> {
            assertThat(menu).contains("guides/" + guide + ".md");
            assertThat(start).contains("(guides/" + guide + ".md)");
        });
    }

    /** A picture stands for whoever sees it, its words for everybody else; a journey takes it, so that it can be taken again. */
    @Test
    void everyPictureIsTakenByAJourneySaysWhatItShowsAndIsLight() throws IOException {
        var shown = new ArrayList<String>();
        for (var page : filesOf(DOCS, ".md")) {
            PICTURE.matcher(Files.readString(page)).results().forEach(picture -> {
                shown.add(picture.group(2));
                assertThat(picture.group(1)).as(picture.group()).hasSizeBetween(30, 160);
            });
        }
        var journeys = new StringBuilder();
        for (var story : filesOf(REPOSITORY.resolve("journeys/src/test/java"), ".java")) {
            journeys.append(Files.readString(story));
        }

        assertThat(filesOf(DOCS.resolve("pictures"), "").stream().filter(Files::isRegularFile))
                .isNotEmpty()
                .allSatisfy(picture -> {
                    var file = picture.getFileName().toString();
                    assertThat(Files.size(picture)).as(file).isLessThan(MOST_BYTES_OF_A_PICTURE);
                    assertThat(shown).contains(file);
                    assertThat(journeys).contains(".pictured(\"" + file.replaceFirst("[.]webp$", "") + "\")");
                });
    }

    @Test
    void whatAGuideWritesInBoldStandsOnAPage() throws IOException {
        var words = pageWords();

        assertThat(GUIDES).allSatisfy(guide -> assertThat(boldOf(guide))
                .as(guide)
                .allSatisfy(part -> assertThat(words.contains(part)).as(part).isTrue()));
    }

    @Test
    void theSiteIsBuiltStrictlyAndCanBeSearched(@TempDir Path site) throws Exception {
        assumeTrue(Files.isExecutable(MKDOCS), "no mkdocs here");
        var started = new ProcessBuilder(
                        MKDOCS.toString(),
                        "build",
                        "--quiet",
                        "--strict",
                        "--config-file",
                        "deploy/docs/mkdocs.yml",
                        "--site-dir",
                        site.toAbsolutePath().toString())
                .directory(REPOSITORY.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(started.getInputStream().readAllBytes());

        assertThat(started.waitFor()).as(said).isZero();
        var index = Files.readString(site.resolve("search/search_index.json"));
        assertThat(GUIDES).allSatisfy(guide -> {
            assertThat(site.resolve("guides/" + guide + ".html")).isNotEmptyFile();
            assertThat(index).contains("guides/" + guide + ".html");
        });
        assertThat(filesOf(site, ".html"))
                .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(FETCHED));
    }

    /** Every sentence of the pages, in all their languages. */
    private static String pageWords() throws IOException {
        var words = new StringBuilder();
        for (var rooms : List.of("services", "libs")) {
            for (var folder : modulesOf(rooms)) {
                for (var bundle : filesOf(folder, ".properties")) {
                    words.append(Files.readString(bundle)).append('\n');
                }
            }
        }
        return words.toString();
    }

    private static List<Path> modulesOf(String rooms) throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY.resolve(rooms))) {
            return modules.map(module -> module.resolve("src/main/resources/messages"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    /** What stands in bold type; an ellipsis within stands for what a page puts there. */
    private static List<String> boldOf(String guide) throws IOException {
        return BOLD.matcher(Files.readString(DOCS.resolve("guides/" + guide + ".md")))
                .results()
                .map(bold -> bold.group(1).replaceAll("\\s+", " "))
                .flatMap(bold -> Stream.of(bold.split("…")))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<Path> filesOf(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> linksOf(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(Predicate.not(link -> OF_ANOTHER_SITE.matcher(link).matches()))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }
}
