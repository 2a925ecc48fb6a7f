package org.clarion.actionreports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.actionreports.files.LineFault.Kind;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void whatCanBeReadSafelyIsRead() {
        assertThat(Spreadsheet.withoutFormula("=\"UA 41/26\"")).isEqualTo("UA 41/26");
        assertThat(Spreadsheet.withoutFormula("=\"a \"\"b\"\"\"")).isEqualTo("a \"b\"");
        assertThat(Spreadsheet.withoutFormula("=SUM(A1:A3)")).isEqualTo("=SUM(A1:A3)");
        assertThat(List.of("3.0", "3,0", "3.00", "3"))
                .allSatisfy(cell -> assertThat(Spreadsheet.asWhole(cell)).isEqualTo("3"));
        assertThat(Spreadsheet.asWhole("1.200")).isEqualTo("1.200");
        assertThat(List.of("2026-11-20 00:00:00", "2026-11-20T00:00", "2026-11-20 9:05 p. m."))
                .allSatisfy(cell -> assertThat(DateOrder.YEAR_FIRST.read(cell)).isPresent());
        assertThat(DateOrder.DAY_FIRST.read("20.11.2026 00:00")).isPresent();
    }

    @Test
    void numbersThatBecameDatesOrLostTheirZeroAreSuspected() {
        var proposals = Map.of(
                "May-27",
                "5/27",
                "27-may",
                "5/27",
                "mayo-27",
                "5/27",
                "Mai 27",
                "5/27",
                "2027-05-01",
                "5/27",
                "2027-05-01 00:00:00",
                "5/27",
                "01/05/2027",
                "",
                "46355",
                "11/26");
        proposals.forEach((cell, proposal) -> {
            assertThat(Spreadsheet.ofAction(cell)).as(cell).contains(Kind.MADE_A_DATE);
            assertThat(Spreadsheet.proposal(Kind.MADE_A_DATE, cell)).as(cell).isEqualTo(proposal);
        });
        assertThat(List.of("46.2", "46,2", "UA 46.2"))
                .allSatisfy(cell -> assertThat(Spreadsheet.ofAction(cell)).contains(Kind.ZERO_LOST))
                .allSatisfy(cell ->
                        assertThat(Spreadsheet.proposal(Kind.ZERO_LOST, cell)).isEqualTo("46.20"));
        assertThat(List.of("Total", "Ana-27", "46", "UA"))
                .allSatisfy(cell -> assertThat(Spreadsheet.ofAction(cell)).isEmpty());
    }

    @Test
    void figuresAndDaysThatAreNotReadSayWhatTheyProbablyAre() {
        for (var cell : List.of("1,200", "1.200", "1\u00a0200", "1'200")) {
            assertThat(Spreadsheet.ofNumber(cell)).as(cell).contains(Kind.THOUSANDS);
            assertThat(Spreadsheet.proposal(Kind.THOUSANDS, cell)).isEqualTo("1200");
        }
        assertThat(Spreadsheet.ofNumber("3.5")).contains(Kind.NOT_WHOLE);
        assertThat(Spreadsheet.ofNumber("1.2E+06")).contains(Kind.SHORTENED);
        assertThat(Spreadsheet.ofNumber("many")).isEqualTo(Optional.empty());
        assertThat(Spreadsheet.ofDay("20/11/26")).contains(Kind.SHORT_YEAR);
        assertThat(Spreadsheet.proposal(Kind.SHORT_YEAR, "20/11/26 00:00")).isEqualTo("20/11/2026");
        assertThat(Spreadsheet.ofDay("46355")).contains(Kind.DAY_NUMBER);
        assertThat(Spreadsheet.proposal(Kind.DAY_NUMBER, "46355.0")).isEqualTo("2026-11-29");
        assertThat(Spreadsheet.ofDay("soon")).isEmpty();
    }

    @Test
    void referencesThatWereShortenedAreKnownInEverySpelling() {
        assertThat(List.of("4.68769E+14", "4,68769E+14", "4.69E+14", "5E+14", "4.7e+14"))
                .allMatch(Spreadsheet::isShortened);
        assertThat(List.of("468769000000001", "A-12", "2E", "E+14", "12E5")).noneMatch(Spreadsheet::isShortened);
    }
}
