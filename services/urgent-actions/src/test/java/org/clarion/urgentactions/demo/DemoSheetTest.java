package org.clarion.urgentactions.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DemoSheetTest {

    private static final Path SHEET = Path.of("../../../shared/seeds/urgent-action-106-23-second.txt");

    @Test
    void theDemoCouldBeLaunchedAsItIs() {
        var draft = DemoSheet.actUntil(LocalDate.of(2027, 1, 3));

        assertThat(draft.lacks(Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
        assertThat(draft.texts()).containsOnlyKeys("en", "es");
    }

    @Test
    void nobodyRealIsReachedByTryingTheButtons() {
        assertThat(DemoSheet.actUntil(LocalDate.of(2027, 1, 3)).targets()).allSatisfy(target -> {
            assertThat(target.email()).endsWith(".example");
            assertThat(target.phone() == null || target.phone().contains("555-01"))
                    .isTrue();
        });
    }

    @Test
    void noSentenceOfTheRealSheetIsInIt() throws IOException {
        assumeTrue(Files.isReadable(SHEET), "The real sheet is not here.");
        var demo = DemoWords.english().toString();

        var taken = Arrays.stream(Files.readString(SHEET).split("(?<=[.!?])\\s+|\\n"))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 40)
                .filter(demo::contains)
                .toList();

        assertThat(taken).isEmpty();
    }
}
