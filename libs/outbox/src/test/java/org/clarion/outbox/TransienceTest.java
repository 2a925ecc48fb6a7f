package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransienceTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "57P01, true",
        "40001, true",
        "53300, true",
        ", true",
        "23505, false",
        "42P01, false",
        "22001, false"
    })
    void onlyFaultsThatPassAreWorthWaitingFor(String state, boolean passes) {
        var failure = new IllegalStateException("the inbox cannot be written", new SQLException("a fault", state));

        assertThat(Transience.explains(failure)).isEqualTo(passes);
    }
}
