package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeWordsTest {

    private static final Path LISTED =
            Path.of("../../libs/typed/src/main/resources/META-INF/microprofile-config.properties");

    @Test
    void everySentenceIsThereInEveryLanguageOfTheHouse() {
        assertThat(languages()).isNotEmpty().allSatisfy(words -> {
            assertThat(words.sentences().keySet())
                    .isEqualTo(EdgeWords.ENGLISH.sentences().keySet());
            assertThat(words.sentences().values())
                    .doesNotContainAnyElementsOf(EdgeWords.ENGLISH.sentences().values());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|es-PE,es;q=0.9,en;q=0.8|es",
                "|en-GB,es;q=0.5|en",
                "|xx,es;q=0.5|es",
                "en|es|en",
                "es|en|es",
                "../edge|es|es",
                "|;;;|en",
                "||en"
            })
    void aReaderIsAnsweredInTheirLanguage(String chosen, String accepted, String language) {
        assertThat(EdgeWords.best(chosen, accepted).language()).isEqualTo(language);
    }

    @Test
    void aLanguageThatRunsFromTheRightSaysSo() {
        assertThat(new EdgeWords("ar", new Properties()).direction()).isEqualTo("rtl");
        assertThat(EdgeWords.ENGLISH.direction()).isEqualTo("ltr");
    }

    /** All of the house but English. */
    static Stream<EdgeWords> languages() {
        var listed = new Properties();
        try (var text = Files.newBufferedReader(LISTED)) {
            listed.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Stream.of(listed.getProperty("quarkus.locales").split(","))
                .filter(language -> !language.equals("en"))
                .map(language -> EdgeWords.in(language).orElseThrow());
    }
}
