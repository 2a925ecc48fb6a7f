package org.clarion.letters.writing.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.clarion.letters.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneCallTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-30T14:00:00Z, 09:00, true
            2026-11-30T13:59:00Z, 08:59, false
            2026-11-30T21:59:00Z, 16:59, true
            2026-11-30T22:00:00Z, 17:00, false
            2026-11-29T17:00:00Z, 12:00, false
            """)
    void theClockIsThatOfTheOneWhoIsCalled(Instant now, String there, boolean open) {
        var call = PhoneCall.of(Sheets.MINISTER, Optional.of(Sheets.LIMA), now, Locale.UK);

        assertThat(call.there()).contains(there);
        assertThat(call.open()).isEqualTo(open);
    }
}
