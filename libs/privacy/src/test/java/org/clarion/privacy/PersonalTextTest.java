package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalTextTest {

    private static final String OURS = key('o');
    private final PersonalText text = new PersonalText(new Seal(OURS, Optional.empty()));

    @Test
    void opensWhatItClosed() {
        var closed = text.convertToDatabaseColumn("Inés Ñandú <ines@example.org>");

        assertThat(text.convertToEntityAttribute(closed)).isEqualTo("Inés Ñandú <ines@example.org>");
    }

    @Test
    void showsNothingOfTheTextInTheDatabase() {
        var closed = text.convertToDatabaseColumn("amina@example.org");

        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("amina", "example");
    }

    @Test
    void closesTheSameTextDifferentlyEachTime() {
        assertThat(text.convertToDatabaseColumn("amina@example.org"))
                .isNotEqualTo(text.convertToDatabaseColumn("amina@example.org"));
    }

    @Test
    void saysPlainlyThatTheKeyIsAnother() {
        var closed =
                new PersonalText(new Seal(key('t'), Optional.empty())).convertToDatabaseColumn("amina@example.org");

        assertThatThrownBy(() -> text.convertToEntityAttribute(closed))
                .isInstanceOf(UnreadablePersonalText.class)
                .hasMessageContaining("clarion.keys.persons");
    }

    @Test
    void opensWhatWasClosedWithAKeyThatIsReadWithBesides() {
        var closed = text.convertToDatabaseColumn("amina@example.org");
        var seal = new Seal(key('n'), Optional.of(List.of(key('o'))));

        assertThat(new PersonalText(seal).convertToEntityAttribute(closed)).isEqualTo("amina@example.org");
        assertThat(Arrays.copyOf(closed, seal.prefix().length)).isNotEqualTo(seal.prefix());
        assertThat(seal.close("amina@example.org")).startsWith(seal.prefix());
    }

    @Test
    void refusesAKeyOfTheWrongLengthAmongThoseToo() {
        assertThatThrownBy(() -> new Seal(OURS, Optional.of(List.of("c2hvcnQ"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("clarion.keys.persons-also holds 5 bytes: 32 random bytes are needed.");
    }

    @Test
    void noticesAChangedByte() {
        var closed = text.convertToDatabaseColumn("amina@example.org");
        closed[closed.length - 1] ^= 1;

        assertThatThrownBy(() -> text.convertToEntityAttribute(closed)).isInstanceOf(UnreadablePersonalText.class);
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(text.convertToDatabaseColumn(null)).isNull();
        assertThat(text.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void refusesAKeyOfTheWrongLength() {
        assertThatThrownBy(() -> new Seal("c2hvcnQ", Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("clarion.keys.persons holds 5 bytes: 32 random bytes are needed.");
    }

    @Test
    void refusesAKeyThatIsNotBase64WithoutRepeatingIt() {
        assertThatThrownBy(() -> new Seal("pass word!", Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clarion.keys.persons")
                .hasMessageNotContaining("pass word!");
    }

    static String key(char letter) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
