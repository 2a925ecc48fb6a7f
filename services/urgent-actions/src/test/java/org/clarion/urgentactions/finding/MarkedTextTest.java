package org.clarion.urgentactions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void whatTheDatabaseFoundIsMarked() {
        assertThat(shown(MarkedText.of(
                        "the " + MarkedText.START + "librarians" + MarkedText.STOP + " of Lima", "librarian")))
                .isEqualTo("the [librarians] of Lima");
    }

    @Test
    void whatWasTypedIsMarkedWhateverItsAccents() {
        assertThat(shown(MarkedText.of("Inés Quispe, INES", "ines"))).isEqualTo("[Inés] Quispe, [INES]");
    }

    @Test
    void nothingIsLost() {
        var text = "<b>106.23</b> & “more”";

        assertThat(MarkedText.of(text, "106.23").parts().stream()
                        .map(MarkedText.Part::words)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(MarkedText.of("", "x").isEmpty()).isTrue();
    }

    private static String shown(MarkedText text) {
        return text.parts().stream()
                .map(part -> part.marked() ? "[" + part.words() + "]" : part.words())
                .collect(Collectors.joining());
    }
}
