package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One sheet for each layout, era and language, and beside it how it is read, as a person found it right. A reading that
 * changes is looked at before its file is: {@code -Dreadings.write} writes the files anew.
 */
class GoldenReadingsTest {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");
    private static final Path READINGS = Path.of("src/test/resources/readings");

    static List<String> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsReadAsAPersonFoundItRight(String sheet) throws IOException {
        var read = ReadingAsText.of(new SheetReader().read(Files.readString(SHEETS.resolve(sheet)), Sheets.LATER));

        if (System.getProperty("readings.write") != null) {
            Files.writeString(READINGS.resolve(sheet), read);
        }

        assertThat(read).isEqualTo(Files.readString(READINGS.resolve(sheet)));
    }
}
