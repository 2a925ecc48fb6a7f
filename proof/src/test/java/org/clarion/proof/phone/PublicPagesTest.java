package org.clarion.proof.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicPagesTest {

    private static final Pattern PUBLIC = Pattern.compile("GET,(/[^,]*),everybody,.*");

    /** For one person, for machines, or behind the door: what is no page for everybody. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            ".*(\\{token}|\\{secret}|\\{answers}).*|.*(\\.json|\\.csv|\\.atom|\\.jpg|\\.pdf|/picture/.*)$|/(api|assets|desk|actions/calendar|\\.well-known)/.*");

    /** The demo has none of these, or they only lead to another page. */
    private static final Set<String> NOT_IN_THE_DEMO = Set.of(
            "/join/question",
            "/statements/code/{place}",
            "/documents/{area}/{number}/{year}",
            "/{counter: [1-9][0-9]{0,3}}.{year: [0-9]{2}}",
            "/{counter: [1-9][0-9]{0,3}}.{year: [0-9]{2}}/{series: [1-9][0-9]?}");

    @Test
    void everyPageThatAnybodyMayOpenIsLookedAt() throws IOException {
        var listed = PublicPage.all().stream().map(PublicPage::route).toList();

        assertThat(routes())
                .filteredOn(route -> !ELSEWHERE.matcher(route).matches() && !NOT_IN_THE_DEMO.contains(route))
                .filteredOn(route -> !route.startsWith("/plans/") && !route.startsWith("/statements/{id"))
                .filteredOn(route -> !route.contains("{step: "))
                .isNotEmpty()
                .isSubsetOf(listed);
    }

    @Test
    void everyPageOfTheListHasARouteAndANameOfItsOwn() throws IOException {
        var pages = PublicPage.all();

        assertThat(pages).extracting(PublicPage::name).doesNotHaveDuplicates().contains("home, Arabic");
        assertThat(pages)
                .extracting(PublicPage::route)
                .filteredOn(route -> !route.isEmpty())
                .isSubsetOf(routes());
    }

    private static List<String> routes() throws IOException {
        try (var services = Files.list(Path.of("../services"))) {
            return services.map(service -> service.resolve("src/test/resources/endpoints.csv"))
                    .filter(Files::exists)
                    .flatMap(PublicPagesTest::open)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> open(Path endpoints) {
        try {
            return Files.readAllLines(endpoints).stream()
                    .map(PUBLIC::matcher)
                    .filter(row -> row.matches())
                    .map(row -> row.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
