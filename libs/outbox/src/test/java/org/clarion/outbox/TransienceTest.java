package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({"57P01, true", "08006, true", "40001, true", "23503, false", "P0001, false"})
    void ofACommitThatFailedTheDatabaseSaysWhetherItPasses(String state, boolean passes) {
        var commit = new XAException(XAException.XAER_RMERR);
        commit.initCause(new SQLException("a fault", state));

        assertThat(Transience.explains(failed(commit))).isEqualTo(passes);
    }

    @Test
    void aCommitThatFailedWithoutAReasonIsTriedAgain() {
        assertThat(Transience.explains(failed(new XAException(XAException.XAER_RMFAIL))))
                .isTrue();
    }

    @Test
    void whatWasWrongBeforeTheCommitStaysWrong() {
        assertThat(Transience.explains(failed(new IllegalStateException("a name is missing"))))
                .isFalse();
        assertThat(Transience.explains(new QuarkusTransactionException(new StackOverflowError())))
                .isFalse();
    }

    private static QuarkusTransactionException failed(Exception suppressed) {
        var rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(suppressed);
        return new QuarkusTransactionException(rollback);
    }
}
