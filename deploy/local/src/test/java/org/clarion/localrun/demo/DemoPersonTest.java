package org.clarion.localrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clarion.localrun.demo.DemoPerson.Letter;
import org.junit.jupiter.api.Test;

class DemoPersonTest {

    @Test
    void nobodyRealGetsTheirMail() {
        assertThat(DemoPerson.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(person -> assertThat(person.email()).matches("[a-z]+@example\\.net"))
                .extracting(DemoPerson::email)
                .doesNotHaveDuplicates();
    }

    @Test
    void noLetterHoldsALiveAddress() {
        assertThat(letters().stream().map(Letter::text)).noneMatch(text -> text.contains("@") || text.contains("://"));
    }

    @Test
    void lettersAreWrittenInBothLanguagesAndEachHasWordsOfItsOwn() {
        var writers = DemoPerson.whoWriteAbout(List.of(DemoCase.values())).toList();

        assertThat(writers.stream().map(DemoPerson::language)).contains("en", "es");
        assertThat(letters().stream().map(Letter::text)).doesNotHaveDuplicates();
        assertThat(letters()).allSatisfy(letter -> {
            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.text().length()).isGreaterThan(150);
        });
    }

    @Test
    void nobodyWritesAboutWhatIsOver() {
        assertThat(DemoPerson.whoWriteAbout(List.of(DemoCase.FIRST, DemoCase.WON)))
                .isEmpty();
    }

    private static List<Letter> letters() {
        return DemoPerson.all().stream()
                .map(DemoPerson::letter)
                .flatMap(Optional::stream)
                .toList();
    }
}
