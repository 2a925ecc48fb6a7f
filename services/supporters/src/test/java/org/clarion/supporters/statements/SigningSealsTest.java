package org.clarion.supporters.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SigningSealsTest {

    @Test
    void theSameIsSealedAlikeAndAnythingElseOtherwise() {
        var seal = SigningSeals.of(Stream.of("en", "We stand by them", true));

        assertThat(SigningSeals.of(Stream.of("en", "We stand by them", true))).isEqualTo(seal);
        assertThat(SigningSeals.of(Stream.of("en", "We stand by them", false))).isNotEqualTo(seal);
    }

    @Test
    void noWordMovesFromOneFieldToTheNextUnseen() {
        assertThat(SigningSeals.of(Stream.of("Casa", "del Manglar")))
                .isNotEqualTo(SigningSeals.of(Stream.of("Casa del", " Manglar")));
    }
}
