package org.clarion.urgentactions.staff.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class TotpCodesTest {

    /** Of RFC 6238, appendix B. */
    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes());

    private static final Instant THEN = Instant.ofEpochSecond(1_111_111_109);

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(TotpCodes.code(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(TotpCodes.code(SECRET, THEN.getEpochSecond() / 30)).isEqualTo("081804");
    }

    @Test
    void aClockMayBeLateOrEarlyByOneCode() {
        var step = THEN.getEpochSecond() / 30;

        assertThat(TotpCodes.step(SECRET, "081 804", THEN)).hasValue(step);
        assertThat(TotpCodes.step(SECRET, "081804", THEN.plusSeconds(30))).hasValue(step);
        assertThat(TotpCodes.step(SECRET, "081804", THEN.minusSeconds(30))).hasValue(step);
        assertThat(TotpCodes.step(SECRET, "081804", THEN.plusSeconds(61))).isEmpty();
        assertThat(TotpCodes.step(SECRET, "", THEN)).isEmpty();
    }

    @Test
    void noTwoSecretsAreTheSame() {
        assertThat(TotpCodes.secret()).hasSize(32).isNotEqualTo(TotpCodes.secret());
    }
}
