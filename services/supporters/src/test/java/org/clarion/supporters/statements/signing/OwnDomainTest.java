package org.clarion.supporters.statements.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.mail.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDomainTest {

    @ParameterizedTest
    @CsvSource({
        "manglar.example, manglar.example",
        "https://www.Manglar.example/es/quienes?x=1, manglar.example",
        "info@manglar.example, manglar.example",
        "río.example, xn--ro-nja.example"
    })
    void itIsReadAsPeopleTypeIt(String typed, String domain) {
        assertThat(OwnDomain.read(typed)).map(OwnDomain::value).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org", "casa del manglar", "https://", "manglar..example"})
    void whatIsNoneIsNone(String typed) {
        assertThat(OwnDomain.read(typed)).isEmpty();
    }

    @Test
    void anAddressIsAtHomeAtItAndBelowItAndNowhereElse() {
        var own = OwnDomain.read("manglar.example").orElseThrow();

        assertThat(own.has(new Address("rosa@manglar.example"))).isTrue();
        assertThat(own.has(new Address("rosa@correo.manglar.example"))).isTrue();
        assertThat(own.has(new Address("rosa@otromanglar.example"))).isFalse();
        assertThat(own.has(new Address("rosa@manglar.example.org"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"gmail.com, true", "yahoo.pe, true", "riseup.net, true", "manglar.example, false", "live.example, false"
    })
    void whereAnybodyHasAMailboxIsNobodysOwn(String domain, boolean anybody) {
        assertThat(new OwnDomain(domain).isForAnybody()).isEqualTo(anybody);
    }
}
