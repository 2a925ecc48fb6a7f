package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalBytesTest {

    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 0, 1, 2};

    private final Seal seal = new Seal(PersonalTextTest.key('o'), Optional.empty());
    private final PersonalBytes bytes = new PersonalBytes(seal);

    @Test
    void opensWhatItClosed() {
        assertThat(bytes.open(bytes.close(PHOTO))).isEqualTo(PHOTO);
        assertThat(text(bytes.close(PHOTO))).doesNotContain(text(PHOTO));
    }

    @Test
    void whatWasClosedAsATextDoesNotOpenAsAFile() {
        var text = new PersonalText(seal).convertToDatabaseColumn(text(PHOTO));

        assertThatThrownBy(() -> bytes.open(text)).isInstanceOf(UnreadablePersonalText.class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
