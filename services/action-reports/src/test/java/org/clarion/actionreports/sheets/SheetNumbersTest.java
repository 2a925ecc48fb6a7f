package org.clarion.actionreports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.clarion.actionreports.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNumbersTest {

    @ParameterizedTest
    @CsvSource({"1, UA 106/26", "2, Second UA 106/26", "10, Tenth UA 106/26", "11, 11th UA 106/26"})
    void noSheetOfACaseIsCalledAsAnother(int series, String name) {
        assertThat(SheetNumbers.inEnglish(Sheets.numbered(106, series, "PE", Instant.now())))
                .isEqualTo(name);
    }
}
