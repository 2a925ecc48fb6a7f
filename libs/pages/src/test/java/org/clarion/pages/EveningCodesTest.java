package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EveningCodesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final EveningCodes codes = new EveningCodes(key('a'));
    private final UUID action = UUID.fromString("ffeeddcc-0000-4000-8000-000000000001");
    private final String code = codes.code(action, DAY, "KE", "Nairobi group");

    @Test
    void saysWhatTheEveningWas() {
        var evening = codes.read(code).orElseThrow();

        assertThat(code).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}").doesNotContain("I", "L", "O", "U");
        assertThat(evening.isOf(action)).isTrue();
        assertThat(evening.isOf(UUID.fromString("00eeddcc-0000-4000-8000-000000000001")))
                .isFalse();
        assertThat(evening.day()).isEqualTo(DAY);
        assertThat(evening.country()).contains("KE");
        assertThat(evening.isOfGroup(" nairobi  Group")).isTrue();
        assertThat(evening.isOfGroup("Kisumu group")).isFalse();
    }

    @Test
    void anEveningWithoutACountryHasNone() {
        var elsewhere = UUID.fromString("00000000-0000-4000-8000-000000000001");

        var evening = codes.read(codes.code(elsewhere, DAY, null, "")).orElseThrow();

        assertThat(evening.country()).isEmpty();
        assertThat(evening.isOf(elsewhere)).isTrue();
    }

    @Test
    void isReadHoweverItIsTyped() {
        var typed = code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');

        assertThat(codes.plain(typed)).contains(code);
    }

    @Test
    void whatIsMadeUpSaysNothing() {
        for (int place = 0; place < code.length(); place++) {
            if (code.charAt(place) != '-') {
                var other = code.charAt(place) == 'Z' ? 'Y' : 'Z';
                var changed = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(codes.read(changed)).isEmpty();
            }
        }
        assertThat(new EveningCodes(key('b')).read(code)).isEmpty();
        assertThat(codes.read("")).isEmpty();
        assertThat(codes.read(code + "0")).isEmpty();
        assertThat(codes.read("UUUU-UUUU-UUUU-UUUU-UUUU-UUUU")).isEmpty();
    }

    private static String key(char letter) {
        return Base64.getUrlEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes());
    }
}
