package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "172.16.0.0/12, 172.31.255.1, true",
        "172.16.0.0/12, 172.32.0.1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "fd00::/8, fd12::9, true",
        "0.0.0.0/0, 192.0.2.1, true",
        "127.0.0.1, ::1, false"
    })
    void containsWhatSharesItsFirstBits(String network, String address, boolean contained) {
        assertThat(Network.of(network).contains(address)).isEqualTo(contained);
    }

    @Test
    void namesAreNoAddresses() {
        assertThatThrownBy(() -> Network.of("edge.example")).hasMessage("Not an address: edge.example");
    }
}
