package org.clarion.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void takesWhateverCanBeSeen() {
        assertThat(Identifiers.areGood(List.of("mysite:7f31", "o'clock and more", "Ñandú:ﷺ", "\ud83d\ude00")))
                .isTrue();
    }

    @Test
    void refusesWhatWouldNotComeBackAsItWent() {
        assertThat(Arrays.asList(null, "", " ", "a\nb", "a\0", "a\ud800", "\udc00b", "\uffff"))
                .noneMatch(text -> Identifiers.areGood(Collections.singletonList(text)));
    }

    @Test
    void aRecordBearsAtMostTwentyOfTwoHundredCharacters() {
        assertThat(Identifiers.areGood(Collections.nCopies(20, "x".repeat(200))))
                .isTrue();
        assertThat(Identifiers.areGood(Collections.nCopies(21, "x"))).isFalse();
        assertThat(Identifiers.areGood(List.of("x".repeat(201)))).isFalse();
        assertThat(Identifiers.areGood(List.of())).isTrue();
    }
}
