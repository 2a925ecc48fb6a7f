package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void everythingIsCountedFromTheWantedPort() {
        var ports = Ports.wanted("18000");

        assertThat(ports.of(Port.EDGE)).isEqualTo(18000);
        assertThat(ports.of(Port.ACTION_REPORTS)).isEqualTo(18004);
        assertThat(ports.of(Port.MAIL)).isEqualTo(18014);
        assertThat(ports.address()).isEqualTo("http://localhost:18000");
    }

    @Test
    void nothingWantedMeansTheUsualOnes() {
        assertThat(Ports.wanted(null)).isEqualTo(new Ports(8080));
        assertThat(Ports.wanted(" ")).isEqualTo(new Ports(8080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "80", "65530", "-1"})
    void anImpossiblePortGetsASentence(String wanted) {
        assertThatThrownBy(() -> Ports.wanted(wanted))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CLARION_PORT is \"" + wanted + "\"")
                .hasMessageContaining("from 1024 to 65521");
    }
}
