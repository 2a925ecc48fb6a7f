package org.clarion.urgentactions.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.sheets.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DemoSheetTest {

    private static final Path SOURCES = Path.of("../../../shared/seeds");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 3);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
    void everySheetCouldBeLaunchedAsItIsInBothLanguages(DemoSheet sheet) {
        var draft = sheet.actUntil(LAST_DAY);

        assertThat(draft.lacks(Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
        assertThat(draft.texts()).containsOnlyKeys("en", "es");
    }

    @Test
    void theUnfinishedDraftCouldNot() {
        var draft = DemoSheet.DRAFT.actUntil(LAST_DAY);

        assertThat(draft.lacks(Instant.parse("2026-11-22T12:00:00Z"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "WON"})
    void whatHasEndedSaysWhatHappenedInBothLanguages(DemoSheet sheet) {
        assertThat(sheet.outcomes()).containsOnlyKeys("en", "es");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyRealIsReachedByTryingTheButtons(DemoSheet sheet) {
        assertThat(sheet.actUntil(LAST_DAY).targets()).allSatisfy(target -> {
            assertThat(target.email()).endsWith(".example");
            assertThat(String.valueOf(target.handle())).matches("null|.*_example");
            assertThat(String.valueOf(target.phone())).matches("null|.*555.01\\d\\d");
            assertThat(target.fax()).isNull();
            assertThat(String.join(" ", target.address())).containsAnyOf("Ejemplo", "Example");
        });
    }

    @Test
    void theSecondSheetLeadsBackToTheFirst() {
        assertThat(DemoSheet.SECOND.actUntil(LAST_DAY).previous())
                .isEqualTo(DemoSheet.FIRST.actUntil(LAST_DAY).aiIndex());
    }

    @Test
    void noSentenceOfTheRealPapersIsInAnyOfThem() throws IOException {
        assumeTrue(Files.isDirectory(SOURCES), "The real papers are not here.");
        var demo = Arrays.stream(DemoSheet.values()).map(DemoSheetTest::words).collect(Collectors.joining("\n"));

        assertThat(sentences()).isNotEmpty().noneMatch(demo::contains);
    }

    private static String words(DemoSheet sheet) {
        Draft draft = sheet.actUntil(LAST_DAY);
        return draft.texts() + " " + sheet.outcomes();
    }

    private static List<String> sentences() throws IOException {
        try (Stream<Path> papers = Files.list(SOURCES)) {
            return papers.flatMap(paper -> Arrays.stream(read(paper).split("(?<=[.!?])\\s+|\\n")))
                    .map(String::strip)
                    .filter(sentence -> sentence.length() > 40)
                    .toList();
        }
    }

    private static String read(Path paper) {
        try {
            return Files.readString(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
