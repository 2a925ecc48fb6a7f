package org.clarion.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeptPeriodTest {

    @Test
    void isReadAsItWasStated() {
        var stated = KeptPeriod.of(KeptThing.LETTER, Duration.ofDays(28));

        assertThat(stated.thing()).contains(KeptThing.LETTER);
        assertThat(stated.period()).contains(Duration.ofDays(28));
    }

    @Test
    void whatALaterClarionKeepsIsNoMistake() {
        assertThat(new KeptPeriod("DREAM", "P1D").thing()).isEmpty();
    }
}
