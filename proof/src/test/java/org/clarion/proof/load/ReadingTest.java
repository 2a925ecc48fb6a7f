package org.clarion.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final LoadReading reading = new LoadReading();

    @Test
    void anAnswerIsWholeWhenItsBodyIs() {
        assertThat(afterReading("HTTP/1.1 200 OK\r\nContent-Len")).isFalse();
        assertThat(afterReading("gth: 5\r\n\r\n{\"a\"")).isFalse();
        assertThat(afterReading("}")).isTrue();
        assertThat(reading.status()).isEqualTo(200);
        assertThat(reading.saysWhenToComeAgain()).isFalse();
    }

    @Test
    void chunksEndWithAnEmptyOne() {
        assertThat(afterReading("HTTP/1.1 503 Busy\r\nretry-after: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"))
                .isFalse();
        assertThat(afterReading("0\r\n\r\n")).isTrue();
        assertThat(reading.status()).isEqualTo(503);
        assertThat(reading.saysWhenToComeAgain()).isTrue();
    }

    private boolean afterReading(String more) {
        reading.room().put(more.getBytes(StandardCharsets.US_ASCII));
        return reading.isWhole();
    }
}
