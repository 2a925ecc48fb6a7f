package org.clarion.actionreports.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "53300", "57P01"})
    void aDatabaseThatIsAwayPasses(String state) {
        assertThat(Passing.is(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @Test
    void aPoolWithoutAConnectionPasses() {
        assertThat(Passing.is(new IllegalStateException(new SQLException("timeout"))))
                .isTrue();
    }

    @Test
    void whatCanNeverBeWrittenDoesNot() {
        assertThat(Passing.is(new IllegalStateException(new SQLException("out of range", "22008"))))
                .isFalse();
        assertThat(Passing.is(new ArithmeticException("long overflow"))).isFalse();
    }
}
