package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedNamesTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final List<String> AMINA = List.of("ab".repeat(32), "cd".repeat(32));

    private final SealedNames names = new SealedNames(key((byte) 1), Optional.empty());

    @Test
    void whatIsSealedOpensForItsPurposeUntilItsTime() {
        var sealed = names.seal("letters", AMINA, NOON.plusSeconds(60));

        assertThat(names.open("letters", sealed, NOON))
                .hasValueSatisfying(set -> assertThat(set).containsExactlyInAnyOrderElementsOf(AMINA));
        assertThat(names.open("reports", sealed, NOON)).isEmpty();
        assertThat(names.open("letters", sealed, NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void nobodyReadsItWithoutTheKeyOrChangesIt() {
        var sealed = names.seal("letters", AMINA, NOON.plusSeconds(60));
        var changed = sealed.substring(0, sealed.length() - 2) + (sealed.endsWith("A") ? "BB" : "AA");

        assertThat(new String(Base64.getUrlDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("abab", "cdcd");
        assertThat(new SealedNames(key((byte) 2), Optional.empty()).open("letters", sealed, NOON))
                .isEmpty();
        assertThat(names.open("letters", changed, NOON)).isEmpty();
        assertThat(names.open("letters", "not a token.", NOON)).isEmpty();
    }

    @Test
    void whatAKeyBeforeSealedOpensAsLongAsItIsKnown() {
        var sealed = names.seal("letters", AMINA, NOON.plusSeconds(60));

        assertThat(new SealedNames(key((byte) 2), Optional.of(List.of(key((byte) 1)))).open("letters", sealed, NOON))
                .isPresent();
    }

    @Test
    void itMayStandInAnAddressOfAPage() {
        assertThat(names.seal("letters", AMINA, NOON)).matches("[A-Za-z0-9_-]+");
    }

    private static String key(byte filled) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, filled);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
