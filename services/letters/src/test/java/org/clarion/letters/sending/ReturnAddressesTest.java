package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.clarion.letters.Settings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReturnAddressesTest {

    private static final String KEY = Base64.getUrlEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY =
            Base64.getUrlEncoder().encodeToString("x".repeat(32).getBytes());

    private final ReturnAddresses addresses =
            new ReturnAddresses(Settings.bouncingTo("Bounces@Clarion.example.org"), KEY);

    @RepeatedTest(50)
    void everyLetterHasItsOwnAndIsFoundByIt() {
        var letter = UUID.randomUUID();

        var address = addresses.of(letter).orElseThrow().value();

        assertThat(address).startsWith("bounces+").endsWith("@clarion.example.org");
        assertThat(addresses.read("<" + address.toUpperCase(Locale.ROOT) + ">")).contains(letter);
    }

    @Test
    void theLongestIdStillFits() {
        var longest = new ReturnAddresses(Settings.bouncingTo("twenty-letters-local@clarion.example.org"), KEY);
        var letter = new UUID(-1, -1);

        assertThat(longest.read(longest.of(letter).orElseThrow().value())).contains(letter);
    }

    @Test
    void oneThatWeDidNotSignIsNotRead() {
        var forged = new ReturnAddresses(Settings.bouncingTo("bounces@clarion.example.org"), OTHER_KEY);

        assertThat(addresses.read(forged.of(UUID.randomUUID()).orElseThrow().value()))
                .isEmpty();
        assertThat(addresses.read("bounces@clarion.example.org")).isEmpty();
        assertThat(addresses.read("bounces+.@clarion.example.org")).isEmpty();
    }

    @Test
    void withoutAnAddressLettersHaveNone() {
        var none = new ReturnAddresses(Settings.bouncingTo(""), KEY);

        assertThat(none.of(UUID.randomUUID())).isEmpty();
        assertThat(none.read("bounces+a.b@clarion.example.org")).isEmpty();
    }

    @Test
    void anAddressThatLeavesNoRoomIsRefusedAtTheStart() {
        assertThatThrownBy(() ->
                        new ReturnAddresses(Settings.bouncingTo("much-too-long-a-local-part@clarion.example.org"), KEY))
                .hasMessageContaining("letters.bounces.address");
    }
}
