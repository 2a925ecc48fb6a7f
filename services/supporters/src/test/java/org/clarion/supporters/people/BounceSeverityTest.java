package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BounceSeverityTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.1.1", "5.1.2", "5.1.10", "5.2.1", "SMTP 550 5.1.1"})
    void whatSaysThatThereIsNoSuchMailboxIsHard(String said) {
        assertThat(BounceSeverity.of(said)).isEqualTo(BounceSeverity.HARD);
    }

    /** Full, too large, refused by a rule, the sender's fault, gave up after days, or no code at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"5.2.2", "5.3.4", "5.7.1", "5.1.8", "4.4.1", "4.1.1", "5.0.0", "SMTP 550", "SMTP 554 5.7.1", ""})
    void everythingElseIsSoft(String said) {
        assertThat(BounceSeverity.of(said)).isEqualTo(BounceSeverity.SOFT);
    }

    @Test
    void nothingSaidIsSoft() {
        assertThat(BounceSeverity.of(null)).isEqualTo(BounceSeverity.SOFT);
    }
}
