package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpsOnlyTest {

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    @Test
    void aHouseAtHttpsStaysThere() {
        assertThat(HttpsOnly.value("https://actions.example.org", A_YEAR)).contains(A_YEAR);
        assertThat(HttpsOnly.value("HTTPS://actions.example.org", " max-age=300 "))
                .contains("max-age=300");
    }

    @Test
    void aHouseAtHttpPromisesNothingAndOperatorsMaySwitchItOff() {
        assertThat(HttpsOnly.value("http://localhost:8080", A_YEAR)).isEmpty();
        assertThat(HttpsOnly.value("https://actions.example.org", "off")).isEmpty();
    }
}
