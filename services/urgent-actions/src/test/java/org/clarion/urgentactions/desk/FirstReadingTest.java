package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.clarion.urgentactions.reading.SheetReader;
import org.junit.jupiter.api.Test;

class FirstReadingTest {

    @Test
    void theSheetOfNobodysIsReadToItsEnd() {
        var pasting = new Pasting(new SheetReader(), Clock.systemUTC());

        assertThat(new FirstReading(pasting).read()).isNotNegative();
    }
}
