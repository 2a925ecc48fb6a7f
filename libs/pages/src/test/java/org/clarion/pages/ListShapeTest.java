package org.clarion.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListShapeTest {

    private static final ListShape<Letter> SHAPE = ListShape.<Letter>of(3)
            .search(Letter::title)
            .sort("title", comparing(Letter::title))
            .greatestFirst("sent", comparingInt(Letter::sent))
            .filter("stage", Letter::stage);

    private final List<Letter> letters = List.of(
            new Letter("Una maestra detenida en Perú", "QUEUED", 7),
            new Letter("A school is closed", "SENT", 40),
            new Letter("Teachers of Ayacucho", "SENT", 12),
            new Letter("Families put over the border", "BOUNCED", 3));

    private record Letter(String title, String stage, int sent) {}

    @Test
    void aListBeginsAsItIsGiven() {
        var first = SHAPE.page(letters, asked(Map.of()));

        assertThat(first).containsExactlyElementsOf(letters.subList(0, 3));
        assertThat(first.of()).isEqualTo(2);
        assertThat(first.found()).isEqualTo(4);
        assertThat(first.asked().at(2)).isEqualTo("/desk?page=2");
    }

    @Test
    void everyWordIsFoundWhateverItsAccentsAndCapitals() {
        assertThat(SHAPE.page(letters, asked(Map.of("q", " PERU maestra ")))).containsExactly(letters.getFirst());
        assertThat(SHAPE.page(letters, asked(Map.of("q", "maestra Ayacucho")))).isEmpty();
    }

    @Test
    void figuresComeWithTheGreatestFirstAndPressedAgainWithTheSmallest() {
        var plain = SHAPE.page(letters, asked(Map.of()));
        assertThat(plain.sortedBy("sent")).isEqualTo("/desk?sort=-sent");

        var sorted = SHAPE.page(letters, asked(Map.of("sort", "-sent")));
        assertThat(sorted).extracting(Letter::sent).containsExactly(40, 12, 7);
        assertThat(sorted.order("sent")).isEqualTo("descending");
        assertThat(sorted.order("title")).isEmpty();
        assertThat(sorted.sortedBy("sent")).isEqualTo("/desk?sort=sent");
        assertThat(sorted.sortedBy("title")).isEqualTo("/desk?sort=title");
    }

    @Test
    void aFilterNarrowsAndAnotherOrderKeepsIt() {
        var sent = SHAPE.page(letters, asked(Map.of("stage", "SENT", "page", "9")));

        assertThat(sent).extracting(Letter::sent).containsExactly(40, 12);
        assertThat(sent.number()).isEqualTo(1);
        assertThat(sent.isNarrowed()).isTrue();
        assertThat(sent.sortedBy("title")).isEqualTo("/desk?stage=SENT&sort=title");
        assertThat(sent.everything()).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999999999999", "two", "1e3"})
    void aPageThatIsNoneIsTheFirst(String page) {
        assertThat(SHAPE.page(letters, asked(Map.of("page", page))).number()).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheLastIsTheLastAndAnOrderNobodyKnowsIsNone() {
        var last = SHAPE.page(letters, asked(Map.of("page", "77", "sort", "'; drop table letter")));

        assertThat(last.number()).isEqualTo(2);
        assertThat(last).containsExactly(letters.getLast());
    }

    @Test
    void ofSeveralListsEachLeavesTheOthersAsTheyAre() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("live.q", "perú & more");
        parameters.put("ended.page", "2");
        var ended = new ListRequest("/desk", "ended", parameters);

        assertThat(ended.page()).isEqualTo(2);
        assertThat(ended.at(3) + ended.anchor()).isEqualTo("/desk?live.q=per%C3%BA+%26+more&ended.page=3#ended");
        assertThat(ended.at(1)).isEqualTo("/desk?live.q=per%C3%BA+%26+more");
        assertThat(ended.handedOn()).containsExactly(new Choice("live.q", "perú & more"));
    }

    @Test
    void rowsOfADatabaseAreBroughtAPageAtATime() {
        var page = SHAPE.page(
                1_000_000, asked(Map.of("page", "5")), (skipped, most) -> IntStream.range(skipped, skipped + most)
                        .mapToObj(number -> new Letter("", "", number))
                        .toList());

        assertThat(page).extracting(Letter::sent).containsExactly(12, 13, 14);
        assertThat(page.of()).isEqualTo(333_334);
    }

    @Test
    void whatNoKeyboardTypesIsNotLookedForAndNobodyLooksForABook() {
        assertThat(asked(Map.of("q", "a\u0000b\n" + "x".repeat(500))).search())
                .hasSize(100)
                .startsWith("a b xx");
    }

    private static ListRequest asked(Map<String, String> parameters) {
        return new ListRequest("/desk", "", parameters);
    }
}
