package org.clarion.supporters.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clarion.contracts.AudienceEvent.Part;
import org.junit.jupiter.api.Test;

class NetworkPartsTest {

    @Test
    void ofFewerThanFiveNobodyIsToldHowMany() {
        assertThat(NetworkParts.of(Map.of("PE", 5L, "SK", 4L, "CL", 1L)))
                .containsExactly(new Part("CL", null), new Part("PE", 5), new Part("SK", null));
    }

    @Test
    void whereNobodyLivesIsNoPart() {
        assertThat(NetworkParts.of(Map.of("PE", 0L))).isEmpty();
    }
}
