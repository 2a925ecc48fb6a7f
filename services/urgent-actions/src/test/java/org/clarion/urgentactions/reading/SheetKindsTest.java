package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.contracts.SheetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXTENSION OF UA 106/23 | EXTENSION",
                "Extension | EXTENSION",
                "UA 106.23 (deadline extended) | EXTENSION",
                "Prórroga de la AU 106.23 | EXTENSION",
                "CORRECTION | CORRECTION",
                "Second Urgent Action 106.23, corrected version | CORRECTION",
                "Corrección: AU 106.23 | CORRECTION"
            })
    void aSheetThatSaysSoAtItsHeadIsOne(String line, SheetKind kind) {
        assertThat(SheetKinds.in("URGENT ACTION\n\n" + line + "\n\nTEACHER HELD\n"))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COURT REFUSES EXTENSION OF VISAS",
                "Second Urgent Action 106.23",
                "The correctional facility of Lima",
                "The permit was extended twice, and then no more"
            })
    void aTitleOrASentenceThatSpeaksOfOneIsNone(String line) {
        assertThat(SheetKinds.in("URGENT ACTION\n" + line)).isEqualTo(SheetKind.UPDATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reissued-second", "accion-urgente", "librarian-of-ypehu", "older-form"})
    void theSheetsWeKnowAreUpdates(String name) {
        assertThat(SheetKinds.in(Sheets.pasted(name))).isEqualTo(SheetKind.UPDATE);
    }
}
