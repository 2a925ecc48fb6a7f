package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedAddressTest {

    private final Optional<Address> typo = Optional.of(new Address("amina@gmial.com"));

    @Test
    void isAskedOnceAndEitherAnswerHolds() {
        assertThat(AskedAddress.of(typo, null).other()).isEqualTo("amina@gmail.com");
        assertThat(AskedAddress.of(typo, "amina@gmail.com").here()).isEqualTo("amina@gmail.com");
        assertThat(AskedAddress.of(typo, "amina@gmial.com").here()).isEqualTo("amina@gmial.com");
        assertThat(AskedAddress.of(typo, "amina@gmial.com").other()).isEmpty();
    }

    @Test
    void anAnswerAboutAnotherAddressSaysNothing() {
        var typedAnew = Optional.of(new Address("ines@hotmial.com"));

        assertThat(AskedAddress.of(typedAnew, "amina@gmail.com").other()).isEqualTo("ines@hotmail.com");
        assertThat(AskedAddress.of(Optional.of(new Address("a@example.org")), "amina@gmail.com")
                        .here())
                .isEqualTo("a@example.org");
        assertThat(AskedAddress.of(Optional.empty(), "amina@gmail.com").here()).isEmpty();
    }

    @Test
    void theFieldShowsWhatTheySaidTheyMeantElseWhatTheyTyped() {
        assertThat(AskedAddress.of(typo, "amina@gmail.com").shown("amina@gmial.com"))
                .isEqualTo("amina@gmail.com");
        assertThat(AskedAddress.of(typo, null).shown("amina@gmial.com")).isEqualTo("amina@gmial.com");
        assertThat(AskedAddress.of(Optional.empty(), null).shown("amina")).isEqualTo("amina");
        assertThat(AskedAddress.of(Optional.empty(), null).shown(null)).isEmpty();
    }

    @Test
    void whoHasAnsweredIsNotAskedAgain() {
        assertThat(AskedAddress.of(typo, "amina@gmail.com").answered()).isTrue();
        assertThat(AskedAddress.of(typo, null).answered()).isFalse();
        assertThat(AskedAddress.of(typo, null).here()).isEqualTo("amina@gmial.com");
    }
}
