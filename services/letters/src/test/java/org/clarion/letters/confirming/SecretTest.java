package org.clarion.letters.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void isLongNewAndFitForALink() {
        assertThat(Secret.random().text())
                .matches("[A-Za-z0-9_-]{32}")
                .isNotEqualTo(Secret.random().text());
    }

    @Test
    void isFoundInALinkThatTookASignAlong() {
        var secret = Secret.random();

        assertThat(Secret.endOf(secret.text() + ").")).contains(secret);
        assertThat(Secret.endOf("\u201c" + secret.text() + "_")).contains(secret);
        assertThat(Secret.endOf(secret.text() + "a")).isEmpty();
        assertThat(Secret.endOf(secret.text().substring(1))).isEmpty();
        assertThat(Secret.endOf("")).isEmpty();
    }

    @Test
    void isKnownByItsHashOnly() {
        var secret = Secret.random();

        assertThat(secret.hash()).hasSize(32).isEqualTo(new Secret(secret.text()).hash());
        assertThat(secret).hasToString("…");
    }
}
