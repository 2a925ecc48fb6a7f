package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowedTextTest {

    @Test
    void noLineIsLongerThanSeventyTwoAndAMailProgramJoinsThemAgain() {
        var text = "una palabra y otra más ".repeat(30).strip();
        var flowed = FlowedText.of(text + "\n\nñandú");

        assertThat(flowed.lines()).allMatch(line -> line.stripTrailing().length() <= 72);
        assertThat(read(flowed)).isEqualTo(text + "\n\nñandú");
    }

    @Test
    void aLinkIsNeverBroken() {
        var link = "https://example.org/" + "x".repeat(90);

        assertThat(FlowedText.of("a\n\n  " + link + "\n" + link + " b"))
                .isEqualTo("a\n\n   " + link + "\n" + link + " \nb");
    }

    @Test
    void whatLooksLikeAQuotationOrTheNextMailIsWrittenSoThatItDoesNot() {
        assertThat(FlowedText.of("From Lima\n> sic\n  https://example.org"))
                .isEqualTo(" From Lima\n > sic\n   https://example.org");
    }

    @Test
    void blanksAtTheEndJoinNothingAndTheSignatureStays() {
        assertThat(FlowedText.of("Dear Minister,  \nplease\n\n-- \nClarion"))
                .isEqualTo("Dear Minister,\nplease\n\n-- \nClarion");
    }

    /** As RFC 3676 has it read. */
    private static String read(String flowed) {
        return flowed.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(line -> line.endsWith(" ") && !line.equals("-- ") ? line : line + "\n")
                .collect(Collectors.joining())
                .strip();
    }
}
