package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpNetworkTest {

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
        assertThat(IpNetwork.of(network).contains(address)).isEqualTo(contained);
    }

    @Test
    void namesAreNoAddresses() {
        assertThatThrownBy(() -> IpNetwork.of("edge.example")).hasMessage("Not an address: edge.example");
    }

    @Test
    void aHouseholdHasOneAddressOfIpv4OrAllOfItsSixtyFourBits() {
        assertThat(IpNetwork.household("2001:db8:1:2::1")).isEqualTo(IpNetwork.household("2001:db8:1:2:ffff::9"));
        assertThat(IpNetwork.household("2001:db8:1:3::1")).isNotEqualTo(IpNetwork.household("2001:db8:1:2::1"));
        assertThat(IpNetwork.household("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsItsOwnHouseholdAsFarAsItMayBeKept() {
        assertThat(IpNetwork.household("a name")).isEqualTo("a name");
        assertThat(IpNetwork.household("x".repeat(1000))).hasSize(64);
        assertThat(IpNetwork.prefix("a name", 3, 6)).isEmpty();
        assertThat(IpNetwork.prefix("12345", 3, 6)).isEmpty();
    }
}
