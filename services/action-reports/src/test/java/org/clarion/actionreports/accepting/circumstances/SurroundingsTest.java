package org.clarion.actionreports.accepting.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SurroundingsTest {

    private static final String OWN_WORDS = "My grandmother was held in the same prison in 1978.";

    @Inject
    Surroundings surroundings;

    @Test
    void neighboursShareANetworkAndStrangersDoNot() {
        assertThat(network("192.0.2.7")).isEqualTo(network("192.0.2.250")).isNotEqualTo(network("192.0.3.7"));
        assertThat(network("::ffff:192.0.2.7")).isEqualTo(network("192.0.2.7"));
        assertThat(network("2001:db8:1:2::3"))
                .isEqualTo(network("2001:db8:1:ffff::9"))
                .isNotEqualTo(network("2001:db8:2::3"));
    }

    @Test
    void noAddressIsKept() {
        var around = surroundings.of("192.0.2.7", "Rosa.Quispe@Example.org", OWN_WORDS, null);

        assertThat(around.network()).hasSize(16).doesNotContain("192").isNotEqualTo("c00002");
        assertThat(around.mailDomain()).isEqualTo("example.org");
        assertThat(new String(around.comment(), StandardCharsets.ISO_8859_1)).doesNotContain("grandmother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", "fe80::1%eth0", "localhost", "1.2.3.4:80x", "12345", "cafe"})
    void whatIsNoAddressHasNoNetwork(String client) {
        assertThat(network(client)).isNull();
    }

    @Test
    void theSameWordsAreRecognisedHoweverTheyAreSpaced() {
        assertThat(words(OWN_WORDS))
                .isEqualTo(words("  my GRANDMOTHER was held, in the same prison in 1978"))
                .isNotEqualTo(words(OWN_WORDS.replace("1978", "1979")));
    }

    @Test
    void whatManyPeopleSayTellsNothing() {
        assertThat(words("Thank you for all you do!")).isNull();
        assertThat(words(null)).isNull();
    }

    @Test
    void secondsAreWholeAndNeverNegative() {
        assertThat(seconds(Duration.ofMillis(2_900))).isEqualTo(2);
        assertThat(seconds(Duration.ofMillis(-1))).isNull();
        assertThat(seconds(null)).isNull();
    }

    private String network(String client) {
        return surroundings.of(client, null, null, null).network();
    }

    private String words(String comment) {
        return surroundings.of("192.0.2.7", null, comment, null).wordsHash();
    }

    private Integer seconds(Duration time) {
        return surroundings.of("192.0.2.7", null, null, time).secondsToFill();
    }
}
