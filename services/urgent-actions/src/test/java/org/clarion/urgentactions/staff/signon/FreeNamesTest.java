package org.clarion.urgentactions.staff.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNamesTest {

    @Test
    void peopleAreCalledHereAsTheyAreThere() {
        assertThat(FreeNames.wished("Noor.Haddad", "other@example.org")).isEqualTo("noor.haddad");
        assertThat(FreeNames.wished(null, "Lucía@example.org")).isEqualTo("lucía");
        assertThat(FreeNames.wished("ada@example.org", null)).isEqualTo("ada");
    }

    @Test
    void whatIsNoNameBecomesOne() {
        assertThat(FreeNames.wished("DOMAIN\\joe bloggs", null)).isEqualTo("domain-joe-bloggs");
        assertThat(FreeNames.wished("?", null)).isEqualTo("colleague");
        assertThat(FreeNames.wished(null, null)).isEqualTo("colleague");
        assertThat(FreeNames.wished("a".repeat(90), null)).hasSize(34);
    }

    @Test
    void whoSomebodyIsRestsOnTheIssuerToo() {
        var said = Map.of(
                "iss",
                "https://id.example.org",
                "sub",
                "7",
                "email",
                "not an address",
                "locale",
                "xx",
                "zoneinfo",
                "Mars");

        var claims = ProviderClaims.read(said::get, Set.of("it"));

        assertThat(claims.subject()).isEqualTo("https://id.example.org 7");
        assertThat(claims.address()).isNull();
        assertThat(claims.confirmed()).isFalse();
        assertThat(claims.language()).isNull();
        assertThat(claims.zone()).isNull();
    }
}
