package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecautionsTest {

    private static final String HERE = "http://localhost:8080";
    private static final String OWN = "3f7c9a5de1b24f60a8c1";

    @Test
    void theDemoTokenIsForTheLocalRunOnly() {
        assertThat(Precautions.reasonAgainstStarting(false, true, "local-demo", HERE))
                .hasValueSatisfying(reason -> assertThat(reason).contains("clarion.api-token", "demo token"));
        assertThat(Precautions.reasonAgainstStarting(true, true, "local-demo", HERE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://clarion.example.org", "http://192.168.1.9:8080", "http://localhost.example.org", "x"})
    void theLocalRunIsForThisMachineOnly(String address) {
        assertThat(Precautions.reasonAgainstStarting(true, true, "local-demo", address))
                .isPresent();
    }

    @Test
    void aTokenThatCanBeGuessedIsNone() {
        assertThat(Precautions.reasonAgainstStarting(false, true, "secret", HERE))
                .isPresent();
        assertThat(Precautions.reasonAgainstStarting(false, true, OWN, "https://clarion.example.org"))
                .isEmpty();
    }

    @Test
    void withoutATokenTheApiIsClosedAndTheServiceStarts() {
        assertThat(Precautions.reasonAgainstStarting(false, true, "", "https://clarion.example.org"))
                .isEmpty();
        assertThat(new ApiToken(java.util.Optional.empty()).is("")).isFalse();
        assertThat(new ApiToken(java.util.Optional.of(" ")).is(" ")).isFalse();
    }

    @Test
    void aShortKeyIsFoundBeforeTheFirstLogIn() {
        assertThatThrownBy(() -> new SessionKey("c2hvcnQ"))
                .hasMessage("clarion.keys.sessions holds 5 bytes: 32 random bytes are needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/deadlines", "/desk/actions/1?lang=es", "/desk?filter=live"})
    void afterTheLogInOnePageOfTheDeskIsAsGoodAsAnother(String then) {
        assertThat(Sessions.landing(then)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/desk//evil.example",
                "/desk\r\nX: y",
                "/deskevil",
                "/",
                "",
                "javascript:alert(1)",
                "/desk/../actions@evil",
                "/desk/../../evil",
                "/desk/%2e%2e/evil"
            })
    void afterTheLogInNobodyIsSentElsewhere(String then) {
        assertThat(Sessions.landing(then)).isEqualTo("/desk");
        assertThat(Sessions.landing(null)).isEqualTo("/desk");
    }
}
