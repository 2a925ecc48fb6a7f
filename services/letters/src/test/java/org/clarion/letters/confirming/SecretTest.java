package org.clarion.letters.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final Secret SECRET = new Secret("0123456789abcdef0123456789abcdef");

    @Test
    void isFoundInALinkThatTookASignAlong() {
        assertThat(Secret.endOf(SECRET.text() + ").")).contains(SECRET);
        assertThat(Secret.endOf("\u201c" + SECRET.text() + "_")).contains(SECRET);
        assertThat(Secret.endOf(SECRET.text() + "a")).isEmpty();
        assertThat(Secret.endOf(SECRET.text().substring(1))).isEmpty();
        assertThat(Secret.endOf("")).isEmpty();
    }

    @Test
    void isKnownByItsHashOnly() {
        assertThat(SECRET.hash()).hasSize(32).isEqualTo(new Secret(SECRET.text()).hash());
        assertThat(SECRET).hasToString("…");
    }
}
