package org.clarion.supporters.statements.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.mail.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDomainTest {

    @ParameterizedTest
    @CsvSource({
        "rosa@manglar.example, true",
        "rosa@correo.manglar.example, true",
        "rosa@MANGLAR.example, true",
        "rosa@otromanglar.example, false",
        "rosa@manglar.example.org, false"
    })
    void anAddressIsAtHomeAtItAndBelowItAndNowhereElse(String address, boolean home) {
        assertThat(new OwnDomain("manglar.example").has(new Address(address))).isEqualTo(home);
    }
}
