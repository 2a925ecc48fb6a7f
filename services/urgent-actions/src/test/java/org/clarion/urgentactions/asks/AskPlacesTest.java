package org.clarion.urgentactions.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskPlacesTest {

    @Test
    void placesAreWrittenAsShortAsTheyCanBeAndReadAgain() {
        var places = AskPlaces.of(List.of(9, 1, 3, 2, 12, 11));

        assertThat(places.written()).isEqualTo("1-3, 9, 11-12");
        assertThat(AskPlaces.read("1 – 3; 9, 11-12").orElseThrow()).isEqualTo(places);
        assertThat(places.has(2)).isTrue();
        assertThat(places.has(4)).isFalse();
    }

    @Test
    void whatNamesNoPlaceIsNotRead() {
        for (var typed : List.of("", "all", "0", "3-1", "1,,2", "1-999999", "1-6000")) {
            assertThat(AskPlaces.read(typed)).as(typed).isEmpty();
        }
    }
}
