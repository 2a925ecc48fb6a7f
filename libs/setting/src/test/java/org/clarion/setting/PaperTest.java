package org.clarion.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    @ParameterizedTest
    @CsvSource({"US, LETTER", "BZ, LETTER", "CL, LETTER", "DO, A4", "HN, A4", "PE, A4", "GB, A4", "'', A4"})
    void aPrinterHoldsWhatIsUsualInItsCountry(String country, Paper paper) {
        assertThat(Paper.in(country)).isEqualTo(paper);
    }
}
