package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    /** The key of the tests, as the lib's own configuration gives it. */
    private static final FormTokens OURS = new FormTokens("dGVzdHMtb25seS1rZXktZm9yLWZvcm1zLTMyLWJ5dGU");

    private static final FormTokens THEIRS = new FormTokens("c29tZWJvZHktZWxzZXMta2V5LWZvci1mb3Jtcy0zMi4");

    static String written(String holder) {
        return written(UUID.randomUUID(), Instant.now(), holder);
    }

    static String written(UUID key, Instant issuedAt, String holder) {
        return OURS.write(new FormToken(key, issuedAt, holder));
    }

    static String byAnotherKey(String holder) {
        return THEIRS.write(new FormToken(UUID.randomUUID(), Instant.now(), holder));
    }

    @Test
    void readsWhatItWroteForTheSameHolder() {
        var token = new FormToken(UUID.randomUUID(), Instant.parse("2027-01-09T14:05:00Z"), "staff:Noor");

        assertThat(OURS.read(OURS.write(token), "staff:Noor")).contains(token);
        assertThat(OURS.read(OURS.write(token), "visitor")).isEmpty();
    }

    @Test
    void refusesWhatAnotherKeySigned() {
        var token = new FormToken(UUID.randomUUID(), Instant.parse("2027-01-09T14:05:00Z"), "visitor");

        assertThat(OURS.read(THEIRS.write(token), "visitor")).isEmpty();
    }

    @Test
    void aShortKeyDoesNotStart() {
        assertThatThrownBy(() -> new FormTokens("c2hvcnQ")).hasMessageContaining("clarion.keys.forms");
    }
}
