package org.clarion.actionreports.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"})
    void noCellBeginsAFormula(String cell) {
        assertThat(SafeCells.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lima", "12", "a=b", "2026-11-21", "'quoted"})
    void whatBeginsNoneStaysAsItIs(String cell) {
        assertThat(SafeCells.of(cell)).isEqualTo(cell);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SafeCells.of((Object) null)).isEmpty();
    }
}
