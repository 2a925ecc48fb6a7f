package org.clarion.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReturnAddressesTest {

    private final ReturnAddresses addresses = BouncesTo.address("Bounces@Clarion.example.org");

    @RepeatedTest(50)
    void everyLetterHasItsOwnAndIsFoundByIt() {
        var letter = UUID.randomUUID();

        var address = addresses.of(letter).orElseThrow().value();

        assertThat(address).startsWith("bounces+").endsWith("@clarion.example.org");
        assertThat(addresses.read("<" + address.toUpperCase(Locale.ROOT) + ">")).contains(letter);
    }

    @Test
    void theLongestIdStillFits() {
        var longest = BouncesTo.address("twenty-letters-local@clarion.example.org");
        var letter = new UUID(-1, -1);

        assertThat(longest.read(longest.of(letter).orElseThrow().value())).contains(letter);
    }

    @Test
    void oneThatWeDidNotSignIsNotRead() {
        var forged = BouncesTo.address("bounces@clarion.example.org", "x".repeat(32), "a test");

        assertThat(addresses.read(forged.of(UUID.randomUUID()).orElseThrow().value()))
                .isEmpty();
        assertThat(addresses.read("bounces@clarion.example.org")).isEmpty();
        assertThat(addresses.read("bounces+.@clarion.example.org")).isEmpty();
    }

    @Test
    void norOneThatAnotherServiceSigned() {
        var other = BouncesTo.address("bounces@clarion.example.org", "0".repeat(32), "another");

        assertThat(addresses.read(other.of(UUID.randomUUID()).orElseThrow().value()))
                .isEmpty();
    }

    @Test
    void withoutAnAddressLettersHaveNone() {
        var none = BouncesTo.address("");

        assertThat(none.of(UUID.randomUUID())).isEmpty();
        assertThat(none.read("bounces+a.b@clarion.example.org")).isEmpty();
    }

    @Test
    void anAddressThatLeavesNoRoomIsRefusedAtTheStart() {
        assertThatThrownBy(() -> BouncesTo.address("much-too-long-a-local-part@clarion.example.org"))
                .hasMessageContaining("letters.bounces.address");
    }
}
